import type { CountryPack } from "@dayaq/country";
import { findDay, isoDay, type LocalDate } from "@dayaq/kernel";
import type { Law } from "@dayaq/rules";
import { countryWordsOf } from "../../composition/country-words.ts";
import { decidingRulesOf } from "../../composition/conventions.ts";
import { type DecidingModules, decidingModules } from "../../composition/deciding.ts";
import { ledgersOf } from "../../composition/ledgers.ts";
import { type KeptTrace, type Reason, reasonsOf, Words } from "../../modules/notices/index.ts";
import { type FactLedger, factSources, resolve } from "../../modules/registry/index.ts";
import { standings } from "../../modules/signatures/index.ts";
import { businessDay, inTransaction, Trouble, type Tx } from "../../platform/index.ts";
import { type Command, readOptions, type Terminal, UsageTrouble } from "../command.ts";
import { withDatabase } from "../database.ts";
import { checkRights } from "../named-right.ts";
import { leaveTrace } from "../operator.ts";
import { packOf } from "../with-dayaq.ts";

export const explainCommand: Command = {
  name: "explain",
  usage: "explain PROGRAMME PERSON [--on YYYY-MM-DD] [--language az|en|ru]\nexplain DECISION-ID [--language az|en|ru]",
  summary: "Say why a person gets what they get, with articles of law, facts and who supplied them",
  async run(argv, terminal) {
    const { values, positionals } = readOptions(
      argv,
      { on: { type: "string" }, language: { type: "string", default: "en" } },
      2,
    );
    const [first, person] = positionals;
    if (first === undefined)
      throw new UsageTrouble("explain wants a programme and a person, or the number of a decision");
    const on = values.on === undefined ? undefined : findDay(values.on);
    if (values.on !== undefined && on === undefined)
      throw new UsageTrouble(`“${values.on}” is not a day written YYYY-MM-DD`);
    return withDatabase((pool) =>
      inTransaction(pool, async (tx) => {
        const pack = await packOf(tx);
        const ledgers = ledgersOf(pack);
        const asked = {
          ...decidingModules(decidingRulesOf(pack), ledgers),
          ledgers,
          ofActs: pack.languages[0] ?? "en",
        };
        if (!pack.languages.includes(values.language))
          throw new UsageTrouble(`--language wants ${pack.languages.join(", ")}`);
        const words = new Words(countryWordsOf(pack), values.language);
        const telling = { words, terminal };
        if (person === undefined) return explainDecision(tx, decisionIn(first), asked, telling);
        const about = await partyOf(tx, pack, person);
        return explainNow(tx, { programme: first, about, on: on ?? (await businessDay(tx)) }, asked, telling);
      }),
    );
  },
};

interface Asked extends DecidingModules {
  readonly ledgers: readonly FactLedger[];
  /** Language of the acts: what is signed is the text in it. */
  readonly ofActs: string;
}

/** In which words, and where, it is told. */
interface Telling {
  readonly words: Words;
  readonly terminal: Terminal;
}

/** A person by any number of the country's schemes, or by our own number after `party/`. */
async function partyOf(tx: Tx, { identifiers }: CountryPack, typed: string): Promise<number> {
  const own = /^party\/(\d+)$/.exec(typed)?.[1];
  if (own !== undefined) return Number(own);
  const asked = identifiers
    .filter(({ names }) => names === "person")
    .map(({ code, normalise }) => ({ scheme: code, value: normalise(typed) }));
  const [found] = (await resolve(tx, asked)).values();
  if (found === undefined)
    throw new Trouble("Nobody here has that number: give one of the country's numbers, or party/ID.");
  return found;
}

async function explainNow(
  tx: Tx,
  { programme, about, on }: { readonly programme: string; readonly about: number; readonly on: LocalDate },
  { determinations, ledgers, ofActs }: Asked,
  { words, terminal }: Telling,
): Promise<number> {
  const { law, hash } = await determinations.currentLaw(tx);
  checkRights(law, [programme]);
  const [examined] = await determinations.examine(tx, [about], on, [programme]);
  if (!examined) return 1;
  await leaveTrace(tx, [about], "explain");
  const explanation = examined.explainFully();
  const ids = [...explanation.conditions, explanation.amount, explanation.payee].flatMap(({ facts }) =>
    facts.map(({ id }) => id),
  );
  const sources = Object.fromEntries(await factSources(tx, ids, ledgers));
  const sum = explanation.award.kind === "due" ? `, ${words.money(explanation.award.amount)}` : "";
  terminal.out(`${words.programme(programme)} (${programme}), as of ${isoDay(on)}: ${explanation.answer}${sum}`);
  printReasons({ explanation, sources }, { words, terminal });
  for (const { kind, agency } of explanation.needs) terminal.out(`  waits for: ${kind} from ${words.agency(agency)}`);
  terminal.out(`  law ${hash}, ${await signedWords(tx, law, programme, ofActs)}`);
  return 0;
}

function decisionIn(typed: string): number {
  const id = /^\d+$/.test(typed) ? Number(typed) : 0;
  if (!Number.isSafeInteger(id) || id === 0)
    throw new UsageTrouble(`“${typed}” is no number of a decision, and a programme wants a person beside it`);
  return id;
}

async function explainDecision(
  tx: Tx,
  id: number,
  { determinations, entitlements, ofActs }: Asked,
  { words, terminal }: Telling,
): Promise<number> {
  const decision = await entitlements.findDecision(tx, id);
  if (!decision) throw new Trouble(`There is no decision ${id}.`);
  await leaveTrace(tx, [decision.about], "explain");
  const { programme, kind, changedFrom, decidedBy, decidedOn, reason, trace, appealableUntil, lawHash, knownAt } =
    decision;
  terminal.out(`${words.programme(programme)} (${programme}): ${kind} from ${isoDay(changedFrom)}`);
  terminal.out(
    `  decided on ${isoDay(decidedOn)} by ${decidedBy}${reason === null ? "" : `: ${reason}`}; appeal until ${isoDay(appealableUntil)}`,
  );
  printReasons(trace, { words, terminal });
  const signed = await signedWords(tx, await determinations.loadLaw(tx, lawHash), programme, ofActs);
  terminal.out(`  law ${lawHash}, as known at ${knownAt}, ${signed}`);
  return 0;
}

/** Whether lawyers have signed the law of a right as it was read. */
async function signedWords(tx: Tx, law: Law, programme: string, ofActs: string): Promise<string> {
  const standing = (await standings(tx, ofActs))(law, programme);
  if (standing?.state !== "signed") return "which no lawyer has signed";
  return `signed by ${standing.by.map(({ name, on }) => `${name} on ${isoDay(on)}`).join(", ")}`;
}

const MARK: Readonly<Record<string, string>> = { true: "+", false: "-", unknown: "?" };

function printReasons(trace: KeptTrace, { words, terminal }: Telling): void {
  const line = ({ sentence, holds, basis, sources }: Reason): string =>
    `  ${MARK[String(holds)] ?? "?"} ${sentence} [${basis}]${sources.length === 0 ? "" : ` (${sources.join("; ")})`}`;
  // Nobody but the person whom it is about is named: a command's output ends up anywhere.
  const reader = { is: Number(trace.explanation.about), nameOf: () => undefined };
  for (const reason of reasonsOf(trace, words, reader)) {
    terminal.out(line(reason));
    for (const otherwise of reason.otherwise) terminal.out(`      ${otherwise}`);
  }
}
