import type { LocalDate } from "@dayaq/kernel";
import { type Law, valueInForce } from "@dayaq/rules";
import type { Profile } from "../profile.ts";

/** One thing asked of a profile. */
export interface Test {
  readonly fact: keyof Profile;
  readonly is: "=" | ">=" | ">" | "in";
  readonly value: boolean | number | readonly string[];
}

/** What is due where all tests hold; of the cases of a right the first whose tests hold counts. */
export interface Case {
  readonly tests: readonly Test[];
  readonly amount: number;
  /** The amount is for each of so many. */
  readonly times?: keyof Profile;
}

/** One of the twelve rights as engines of decisions are told it: written once, put into the language of each. */
export interface FlatRight {
  readonly code: string;
  /** Hold in every case. */
  readonly all: readonly Test[];
  readonly cases: readonly Case[];
}

/** What stands for an amount that no source gives: the engines have no word for it. */
export const NOT_KNOWN = -1;

const yes = (fact: keyof Profile): Test => ({ fact, is: "=", value: true });
const atLeast = (fact: keyof Profile, value: number): Test => ({ fact, is: ">=", value });
const among = (fact: keyof Profile, ...value: string[]): Test => ({ fact, is: "in", value });

/** The twelve rights on a day, flat. */
export function flatRights(law: Law, on: LocalDate): readonly FlatRight[] {
  const sum = (key: string): number => {
    const parameter = law.parameters.find((it) => it.key === key);
    return (parameter && valueInForce(parameter, on)?.value) ?? NOT_KNOWN;
  };
  const title = (code: string, fact: keyof Profile): FlatRight => ({
    code,
    all: [yes(fact), yes("living")],
    cases: [{ tests: [], amount: sum(code) }],
  });
  const byPercent = (of: string, tests: readonly Test[] = []): Case[] => [
    { tests: [...tests, atLeast("percent", 81)], amount: sum(`${of}.81-100`) },
    { tests: [...tests, atLeast("percent", 61)], amount: sum(`${of}.61-80`) },
    { tests, amount: sum(`${of}.31-60`) },
  ];
  const foster = (of: string, tests: readonly Test[]): Case[] => [
    { tests: [...tests, yes("under7")], amount: sum(`ALW-FOST.${of}.0-6`) },
    { tests: [...tests, yes("under14")], amount: sum(`ALW-FOST.${of}.7-13`) },
    { tests, amount: sum(`ALW-FOST.${of}.14-18`) },
  ];
  const covered = [yes("covered"), yes("living")];
  const disabled = [yes("disabled"), ...covered];
  return [
    title("STP-VET", "veteran"),
    title("STP-HERO-NAT", "nationalHero"),
    title("STP-HERO-PW", "patrioticHero"),
    title("STP-PERS", "personalStipend"),
    {
      code: "WW2-JUB",
      all: [yes("living")],
      cases: [
        { tests: [yes("ww2Participant")], amount: sum("WW2-JUB.participant") },
        { tests: [yes("ww2Other")], amount: sum("WW2-JUB.others") },
      ],
    },
    {
      code: "STP-GEN-I",
      all: [...disabled, among("cause", "general"), atLeast("percent", 81)],
      cases: [
        { tests: [yes("blind")], amount: sum("STP-GEN-I.blind") },
        { tests: [], amount: sum("STP-GEN-I.general") },
      ],
    },
    {
      code: "STP-WDIS",
      all: [
        ...disabled,
        among("cause", "territorial-integrity", "january-1990", "military-duty", "chernobyl-military"),
      ],
      cases: byPercent("STP-WDIS"),
    },
    {
      code: "RADIATION",
      all: [...disabled, among("cause", "chernobyl-clean-up", "chernobyl-military")],
      cases: [{ tests: [], amount: sum("RADIATION") }],
    },
    {
      code: "ALW-DIS",
      all: disabled,
      cases: [...byPercent("ALW-DIS.child", [yes("child")]), ...byPercent("ALW-DIS.adult")],
    },
    {
      code: "ALW-CONS",
      all: [yes("child"), yes("parentServes"), ...covered],
      cases: [{ tests: [], amount: sum("ALW-CONS") }],
    },
    {
      code: "ALW-FOST",
      all: [yes("child"), yes("fostered"), ...covered],
      cases: [...foster("disabled", [yes("disabled")]), ...foster("healthy", [])],
    },
    {
      code: "ALW-5CH",
      all: [yes("woman"), { fact: "children", is: ">", value: 5 }, ...covered],
      cases: [{ tests: [], amount: sum("ALW-5CH"), times: "childrenUnder18" }],
    },
  ];
}

/** Somebody else's engine, told the twelve rights: asked of one person at a time, as they are made to be. */
export interface Engine {
  readonly name: string;
  /** What each right gives, by code; 0 where nothing is due. */
  ask(profile: Profile): Promise<Readonly<Record<string, number>>> | Readonly<Record<string, number>>;
}
