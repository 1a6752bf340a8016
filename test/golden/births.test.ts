import { describe, expect, test } from "vitest";
import { expectedOf, seenIn, type Golden } from "./answers.ts";
import {
  man,
  parents,
  type PersonFile,
  type RecordFile,
  related,
  residence,
  stranger,
  woman,
  works,
} from "./records.ts";

const BORN = "2025-07-02";
/** Nothing is recorded of a newborn but the birth. */
const child = stranger("child", BORN);
const BIRTH = { programme: "BIRTH", about: "child" };

const family = (mother: PersonFile, father?: PersonFile, more: Partial<RecordFile> = {}): RecordFile => {
  const people = father ? [mother, father] : [mother];
  return {
    on: "2025-08-01",
    persons: [...people, child],
    relations: parents(child, ...people.map(({ id }) => id)),
    ...more,
  };
};

const working = [works("2020-01-01")];
const mother = (facts: readonly ReturnType<typeof works>[] = [], more: { diedOn?: string } = {}) =>
  woman("mother", "1995-03-03", { facts, ...more });
const father = (facts: readonly ReturnType<typeof works>[] = []) => man("father", "1993-03-03", { facts });

const CASES: readonly Golden[] = [
  {
    why: "neither parent works: the mother's account",
    record: family(mother(), father()),
    once: ["2025-07-02 600.00 mother"],
    answer: "entitled",
    nextOn: null,
    // The sum is official; who is paid is known from the press.
    certainty: "reported",
  },
  {
    why: "both work: the mother's account",
    record: family(mother(working), father(working)),
    once: ["2025-07-02 600.00 mother"],
  },
  {
    why: "only the father works: he is paid",
    record: family(mother(), father(working)),
    once: ["2025-07-02 600.00 father"],
  },
  {
    why: "only the mother works: she is paid",
    record: family(mother(working), father()),
    once: ["2025-07-02 600.00 mother"],
  },
  {
    why: "who works is asked as at birth: the father's contract began on the day after",
    record: family(mother(), father([works("2025-07-03")])),
    once: ["2025-07-02 600.00 mother"],
  },
  {
    why: "who works is asked as at birth: the father's contract began on that day",
    record: family(mother(), father([works("2025-07-02")])),
    once: ["2025-07-02 600.00 father"],
  },
  {
    why: "days are half-open: the father's contract ended on the day of birth, so he did not work on it",
    record: family(mother(), father([works("2020-01-01", { until: "2025-07-02" })])),
    once: ["2025-07-02 600.00 mother"],
  },
  {
    why: "a father who is not recorded does not work: a condition about him is false, not unknown",
    record: family(mother()),
    once: ["2025-07-02 600.00 mother"],
    needs: [],
  },
  {
    why: "a mother dead at birth: the father",
    record: family(mother([], { diedOn: BORN }), father()),
    once: ["2025-07-02 600.00 father"],
  },
  {
    why: "a mother who worked and is dead at birth cannot be paid: the father",
    record: family(mother(working, { diedOn: BORN }), father()),
    once: ["2025-07-02 600.00 father"],
  },
  {
    why: "a mother dead at birth, no father recorded: the guardian",
    record: {
      ...family(mother([], { diedOn: BORN })),
      persons: [mother([], { diedOn: BORN }), child, woman("grandmother", "1965-01-01")],
      relations: [...parents(child, "mother"), related("guardian", "child", "grandmother", BORN)],
    },
    once: ["2025-07-02 600.00 grandmother"],
  },
  {
    why: "a mother dead at birth, no father, no guardian: an officer decides who is paid",
    record: family(mother([], { diedOn: BORN })),
    once: ["2025-07-02 600.00 officer"],
  },
  {
    why: "a mother dead at birth whose residence the register closed on that day did live here",
    record: family(
      stranger("mother", "1995-03-03", "female", { diedOn: BORN, facts: [residence("1995-03-03", { until: BORN })] }),
    ),
    once: ["2025-07-02 600.00 officer"],
  },
  {
    why: "a stillbirth: nothing is due",
    record: { ...family(mother()), persons: [mother(), { ...child, bornAlive: false }] },
    once: [],
    answer: "not-entitled",
  },
  {
    why: "a foreign mother without an identification number who resides permanently: on the same terms",
    record: family(stranger("mother", "1995-03-03", "female", { facts: [residence("2024-01-01")] })),
    once: ["2025-07-02 600.00 mother"],
  },
  {
    why: "a foreign mother who does not reside, no father recorded: nothing",
    record: family(stranger("mother", "1995-03-03")),
    once: [],
    answer: "not-entitled",
  },
  {
    why: "a foreign mother who does not reside and a father who does: the right is there, the mother is paid",
    record: family(stranger("mother", "1995-03-03"), father()),
    once: ["2025-07-02 600.00 mother"],
  },
  {
    why: "a citizen needs no residence",
    record: family(
      stranger("mother", "1995-03-03", "female", {
        facts: [{ kind: "citizenship", from: "1995-03-03", value: { country: "AZ" } }],
      }),
    ),
    once: ["2025-07-02 600.00 mother"],
  },
  {
    why: "residence is asked as at birth: it began on the next day",
    record: family(stranger("mother", "1995-03-03", "female", { facts: [residence("2025-07-03")] })),
    once: [],
  },
  {
    why: "residence as at birth stays: the mother left a month later",
    record: family(
      stranger("mother", "1995-03-03", "female", { facts: [residence("2020-01-01", { until: "2025-08-01" })] }),
    ),
    once: ["2025-07-02 600.00 mother"],
  },
  {
    why: "the child has not been born yet on the day asked about",
    record: family(mother(), undefined, { on: "2025-07-01" }),
    answer: "entitled-later",
    nextOn: BORN,
  },
  {
    why: "the right arises on the day of birth itself",
    record: family(mother(), undefined, { on: BORN }),
    answer: "entitled",
  },
].map((it) => ({ ...BIRTH, ...it }));

describe("the birth grant", () => {
  test.each(CASES)("$why", (golden) => {
    expect(seenIn(golden)).toEqual(expectedOf(golden));
  });

  test.each(["twin-a", "twin-b"])("twins have a grant each, both to their mother: %s", (about) => {
    const twins = ["twin-b", "twin-a"].map((id) => woman(id, BORN));
    const golden: Golden = {
      why: "a right is of one child",
      programme: "BIRTH",
      about,
      record: {
        on: "2025-08-01",
        persons: [mother(), ...twins],
        relations: twins.flatMap((it) => parents(it, "mother")),
      },
      once: ["2025-07-02 600.00 mother"],
    };
    expect(seenIn(golden)).toEqual(expectedOf(golden));
  });

  test.each([
    { born: "2025-06-30", sum: "500.00" },
    { born: "2025-07-01", sum: "600.00" },
    { born: "2024-02-29", sum: "500.00" },
  ])("born on $born and registered 14 months late: the sum of the day of birth, $sum", ({ born, sum }) => {
    const late = woman("child", born);
    const golden: Golden = {
      ...BIRTH,
      why: "the amount is the one in force at birth; registering late does not change it",
      record: { on: "2026-09-01", persons: [mother(), late], relations: parents(late, "mother") },
      once: [`${born} ${sum} mother`],
      answer: "entitled",
    };
    expect(seenIn(golden)).toEqual(expectedOf(golden));
  });
});
