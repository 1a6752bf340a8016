import { type LocalDate, plusYears } from "@dayaq/kernel";
import { type Columns, type CompiledLaw, type KindColumns, valueInForce } from "@dayaq/rules";
import type { Profile } from "./profile.ts";

/** What a programme gives a person: its sum in minor units, 0 where nothing is due. */
export type RightByHand = (person: number) => number;

export interface ByHand {
  readonly rights: Readonly<Record<string, RightByHand>>;
  /** What the twelve rights ask of a person, with everything that takes walking to relatives worked out already. */
  readonly profileOf: (person: number) => Profile;
}

/** Twelve rights as a programmer would write them for one day, over the same columns: what compiled code is measured against. */
export function byHand({ law, words }: CompiledLaw, { kinds, reversed }: Columns, on: LocalDate): ByHand {
  const sum = (key: string) => {
    const parameter = law.parameters.find((it) => it.key === key);
    return (parameter && valueInForce(parameter, on)?.value) ?? Number.NaN;
  };
  const of = (kind: string) => kinds[kind] as KindColumns; // each kind of the law is a column
  const ending = (kind: string) => reversed[kind] as KindColumns;
  const [birth, death, status, disability] = [of("birth"), of("death"), of("status"), of("disability")];
  const [citizenship, residence, conscription] = [of("citizenship"), of("residence"), of("conscription")];
  const bornOn = birth.fields["on"] as Float64Array;
  const sex = birth.fields["sex"] as Float64Array;
  const alive = birth.fields["alive"] as Float64Array;
  const diedOn = death.fields["on"] as Float64Array;
  const statusOf = status.fields["status"] as Float64Array;
  const percentOf = disability.fields["percent"] as Float64Array;
  const causeOf = disability.fields["cause"] as Float64Array;
  const blind = disability.fields["blind"] as Float64Array;
  const country = citizenship.fields["country"] as Float64Array;
  const permanent = residence.fields["permanent"] as Float64Array;
  const [az, female] = [words.number("AZ"), words.number("female")];
  const limit = (years: number) => {
    let day = on - Math.floor(years * 365.25) + 3;
    while (plusYears(day as LocalDate, years, law.shortMonths) > on) day -= 1;
    return day;
  };
  const [under18, of14, of7] = [limit(18), limit(14), limit(7)];

  /** The fact that began last among those that hold. */
  const last = ({ offsets, from, until }: KindColumns, person: number): number => {
    for (let at = (offsets[person + 1] as number) - 1; at >= (offsets[person] as number); at--)
      if ((from[at] as number) <= on && on < (until[at] as number)) return at;
    return -1;
  };
  const someone = (relation: KindColumns, person: number, holds: (other: number) => boolean): boolean => {
    for (let at = relation.offsets[person] as number; at < (relation.offsets[person + 1] as number); at++)
      if (
        (relation.from[at] as number) <= on &&
        on < (relation.until[at] as number) &&
        holds(relation.other[at] as number)
      )
        return true;
    return false;
  };
  const isLiving = (person: number): boolean => {
    const at = (death.offsets[person + 1] as number) - 1;
    return at < (death.offsets[person] as number) || (diedOn[at] as number) > on;
  };
  const bornBetween = (person: number, after: number): boolean => {
    const at = birth.offsets[person] as number;
    return at < (birth.offsets[person + 1] as number) && (bornOn[at] as number) <= on && (bornOn[at] as number) > after;
  };
  const isChild = (person: number) => bornBetween(person, under18);
  const hasStatus = (person: number, code: number): boolean => {
    for (let at = status.offsets[person] as number; at < (status.offsets[person + 1] as number); at++)
      if (statusOf[at] === code && (status.from[at] as number) <= on && on < (status.until[at] as number)) return true;
    return false;
  };
  const hasTie = (person: number): boolean => {
    for (let at = citizenship.offsets[person] as number; at < (citizenship.offsets[person + 1] as number); at++)
      if (country[at] === az && (citizenship.from[at] as number) <= on && on < (citizenship.until[at] as number))
        return true;
    const at = last(residence, person);
    return at >= 0 && permanent[at] === 1;
  };
  const [parent, adoptive, guardian, spouse] = [of("parent"), of("adoptive-parent"), of("guardian"), of("spouse")];
  const anyone = () => true;
  const hasAdopted = (person: number) => someone(ending("adoptive-parent"), person, anyone);
  const remains = (of: number, child: number): boolean =>
    !someone(adoptive, child, anyone) || someone(spouse, of, hasAdopted) || someone(ending("spouse"), of, hasAdopted);
  const someParent = (child: number, holds: (it: number) => boolean): boolean =>
    someone(parent, child, (it) => remains(it, child) && holds(it)) || someone(adoptive, child, holds);
  const isCovered = (person: number): boolean =>
    hasTie(person) || (isChild(person) && (someParent(person, hasTie) || someone(guardian, person, hasTie)));
  const byPercent = (percent: number, high: number, middle: number, low: number) =>
    percent >= 81 ? high : percent >= 61 ? middle : low;
  const title = (code: string, key: string): RightByHand => {
    const [number, amount] = [words.number(code), sum(key)];
    return (person) => (hasStatus(person, number) && isLiving(person) ? amount : 0);
  };
  const causes = (...names: string[]) => new Set(names.map((it) => words.number(it)));

  const general = words.number("general");
  const [ofBlind, ofGeneral] = [sum("STP-GEN-I.blind"), sum("STP-GEN-I.general")];
  const war = causes("territorial-integrity", "january-1990", "military-duty", "chernobyl-military");
  const chernobyl = causes("chernobyl-clean-up", "chernobyl-military");
  const ofWar = [sum("STP-WDIS.81-100"), sum("STP-WDIS.61-80"), sum("STP-WDIS.31-60")] as const;
  const ofAdults = [sum("ALW-DIS.adult.81-100"), sum("ALW-DIS.adult.61-80"), sum("ALW-DIS.adult.31-60")] as const;
  const ofChildren = [sum("ALW-DIS.child.81-100"), sum("ALW-DIS.child.61-80"), sum("ALW-DIS.child.31-60")] as const;
  const [radiation, conscripts, manyChildren] = [sum("RADIATION"), sum("ALW-CONS"), sum("ALW-5CH")];
  const foster = (of: string) =>
    [sum(`ALW-FOST.${of}.14-18`), sum(`ALW-FOST.${of}.7-13`), sum(`ALW-FOST.${of}.0-6`)] as const;
  const [healthy, disabled] = [foster("healthy"), foster("disabled")];
  const isDisabled = (person: number) => last(disability, person) >= 0;
  const serves = (person: number) => isLiving(person) && last(conscription, person) >= 0;
  const ww2 = [
    "ww2-participant",
    "ww2-soldiers-widow",
    "ww2-home-front-worker",
    "ww2-special-unit",
    "leningrad-defender",
    "leningrad-blockade",
  ];
  const [participant, ...others] = ww2.map((it) => words.number(it));
  const [ofParticipants, ofOthers] = [sum("WW2-JUB.participant"), sum("WW2-JUB.others")];

  /** Children who count, whatever their age. */
  const childrenOf = (person: number): ReadonlySet<number> => {
    const children = new Set<number>();
    someone(ending("parent"), person, (it) => {
      if (alive[birth.offsets[it] as number] === 1 && remains(person, it) && isLiving(it)) children.add(it);
      return false;
    });
    someone(ending("adoptive-parent"), person, (it) => {
      if (isLiving(it)) children.add(it);
      return false;
    });
    return children;
  };
  const childrenUnder18 = (children: ReadonlySet<number>): number => {
    let under = 0;
    for (const it of children) if (isChild(it)) under += 1;
    return under;
  };

  const rights: Record<string, RightByHand> = {
    "STP-VET": title("war-veteran", "STP-VET"),
    "STP-HERO-NAT": title("national-hero", "STP-HERO-NAT"),
    "STP-HERO-PW": title("patriotic-war-hero", "STP-HERO-PW"),
    "STP-PERS": title("personal-stipend", "STP-PERS"),
    "WW2-JUB": (person) => {
      if (status.offsets[person] === status.offsets[person + 1] || !isLiving(person)) return 0;
      if (hasStatus(person, participant as number)) return ofParticipants;
      return others.some((it) => hasStatus(person, it)) ? ofOthers : 0;
    },
    "STP-GEN-I": (person) => {
      const at = last(disability, person);
      if (at < 0 || causeOf[at] !== general || (percentOf[at] as number) < 81) return 0;
      return isCovered(person) && isLiving(person) ? (blind[at] === 1 ? ofBlind : ofGeneral) : 0;
    },
    "STP-WDIS": (person) => {
      const at = last(disability, person);
      if (at < 0 || !war.has(causeOf[at] as number)) return 0;
      return isCovered(person) && isLiving(person) ? byPercent(percentOf[at] as number, ...ofWar) : 0;
    },
    RADIATION: (person) => {
      const at = last(disability, person);
      return at >= 0 && chernobyl.has(causeOf[at] as number) && isCovered(person) && isLiving(person) ? radiation : 0;
    },
    "ALW-DIS": (person) => {
      const at = last(disability, person);
      if (at < 0 || !isCovered(person) || !isLiving(person)) return 0;
      return byPercent(percentOf[at] as number, ...(isChild(person) ? ofChildren : ofAdults));
    },
    "ALW-CONS": (person) =>
      isChild(person) && someParent(person, serves) && isCovered(person) && isLiving(person) ? conscripts : 0,
    "ALW-FOST": (person) => {
      if (!isChild(person) || !someone(of("foster-parent"), person, isLiving)) return 0;
      if (!isCovered(person) || !isLiving(person)) return 0;
      const [high, middle, low] = isDisabled(person) ? disabled : healthy;
      return bornBetween(person, of7) ? low : bornBetween(person, of14) ? middle : high;
    },
    "ALW-5CH": (person) => {
      const at = birth.offsets[person] as number;
      if (sex[at] !== female) return 0;
      const children = childrenOf(person);
      if (children.size <= 5 || !isCovered(person) || !isLiving(person)) return 0;
      return manyChildren * childrenUnder18(children);
    },
  };
  const wordOf = (column: Float64Array, at: number) => (at < 0 ? "" : (words.text(column[at] as number) ?? ""));
  const profileOf = (person: number): Profile => {
    const [at, children] = [last(disability, person), childrenOf(person)];
    const status = (code: string) => hasStatus(person, words.number(code));
    return {
      living: isLiving(person),
      covered: isCovered(person),
      veteran: status("war-veteran"),
      nationalHero: status("national-hero"),
      patrioticHero: status("patriotic-war-hero"),
      personalStipend: status("personal-stipend"),
      ww2Participant: hasStatus(person, participant as number),
      ww2Other: others.some((it) => hasStatus(person, it)),
      disabled: at >= 0,
      percent: at < 0 ? 0 : (percentOf[at] as number),
      cause: wordOf(causeOf, at),
      blind: at >= 0 && blind[at] === 1,
      child: isChild(person),
      under14: bornBetween(person, of14),
      under7: bornBetween(person, of7),
      parentServes: someParent(person, serves),
      fostered: someone(of("foster-parent"), person, isLiving),
      woman: sex[birth.offsets[person] as number] === female,
      children: children.size,
      childrenUnder18: childrenUnder18(children),
    };
  };
  return { rights, profileOf };
}
