import type { IncomingEvent } from "@dayaq/contracts";
import { azerbaijan } from "@dayaq/country-az";
import { day, OPEN } from "@dayaq/kernel";
import { factKind } from "@dayaq/rules";
import { describe, expect, test } from "vitest";
import { understand } from "./understand.ts";

const record = { register: "r", recordNo: "17", version: 1, statedAt: "2026-02-20T10:00:00+04:00" };
const numbered = (value: string) => ({ identifiers: [{ scheme: "FIN", value }] });
const named = (given: string) => ({
  ...numbered("5ZX9K2A"),
  names: { given, family: "Əliyeva" },
  bornOn: "1995-05-05",
});

const said = (event: IncomingEvent) => {
  const understood = understand(event, azerbaijan);
  if (!understood.ok) return understood.code;
  return understood.value.said.map(({ of, kind, key, statement, is }) =>
    [statement, of, kind, key, ...(is === undefined ? [] : [is])].join(" "),
  );
};

test("a language that an agency states of whom it introduces is held where the country has that kind of fact", () => {
  const language = factKind({
    kind: "language",
    title: {},
    fields: { language: { type: "text" } },
    register: "incomplete",
    agency: "interior",
  });
  const event: IncomingEvent = {
    ...record,
    type: "residence-changed",
    body: { person: { ...named("Aysel"), sex: "female", language: "ru" }, from: "1995-05-05", permanent: true },
  };
  const heldBy = (factKinds: typeof azerbaijan.factKinds) => {
    const understood = understand(event, { ...azerbaijan, factKinds });
    return understood.ok
      ? understood.value.said.filter(({ kind }) => kind === "language").map(({ value }) => value)
      : [];
  };
  expect(heldBy([...azerbaijan.factKinds, language])).toEqual([{ language: "ru" }]);
  expect(heldBy(azerbaijan.factKinds)).toEqual([]);
});

describe("what a birth says", () => {
  const child = {
    identifiers: [],
    names: { given: "Murad", family: "Əliyev" },
    sex: "male" as const,
    bornOn: "2026-02-10",
  };

  test("of the child, and of parents as far as they are known", () => {
    expect(
      said({ ...record, type: "birth", body: { child, alive: true, mother: numbered("1"), father: numbered("2") } }),
    ).toEqual([
      "assert child birth ",
      "assert child name ",
      "assert child parent mother mother",
      "assert child parent father father",
    ]);
  });

  test("with the father unrecorded, nothing of a father", () => {
    expect(said({ ...record, type: "birth", body: { child, alive: true, mother: numbered("1") } })).not.toContain(
      "assert child parent father father",
    );
  });

  test("of a stillborn child without a name, that it was not alive", () => {
    const { names: _, ...nameless } = child;
    const understood = understand({ ...record, type: "birth", body: { child: nameless, alive: false } }, azerbaijan);
    expect(understood).toMatchObject({
      ok: true,
      value: { happenedOn: day("2026-02-10"), said: [{ kind: "birth", value: { alive: false } }] },
    });
  });

  test("of a mother whom it introduces, also who she is: her sex follows from her place", () => {
    const understood = understand(
      { ...record, type: "birth", body: { child, alive: true, mother: named("Aysel") } },
      azerbaijan,
    );
    expect(understood).toMatchObject({
      value: {
        said: expect.arrayContaining([
          expect.objectContaining({
            of: "mother",
            kind: "birth",
            value: { on: "1995-05-05", sex: "female", alive: true },
          }),
        ]),
      },
    });
  });
});

test.each<[string, IncomingEvent["type"], object, string[]]>([
  [
    "a marriage makes each the spouse of the other",
    "marriage",
    { spouses: [numbered("1"), numbered("2")], on: "2020-01-01" },
    ["assert spouses/0 spouse  spouses/1", "assert spouses/1 spouse  spouses/0"],
  ],
  [
    "a divorce ends it for both",
    "divorce",
    { spouses: [numbered("1"), numbered("2")], on: "2021-01-01" },
    ["annul spouses/0 spouse ", "annul spouses/1 spouse "],
  ],
  [
    "contracts hold side by side, each under its record",
    "contract-started",
    { person: numbered("1"), from: "2026-01-01", kind: "contract" },
    ["assert person employment 17"],
  ],
  [
    "a status holds under its own name",
    "status-granted",
    { person: numbered("1"), from: "2026-01-01", status: "martyr" },
    ["assert person status martyr"],
  ],
  [
    "an assessment below the least percentage says that there is no disability",
    "disability",
    { person: numbered("1"), from: "2026-01-01", percent: 20, cause: "general", blind: false },
    ["annul person disability "],
  ],
  [
    "a call-up makes a conscript",
    "conscription-started",
    { person: numbered("1"), from: "2026-01-01" },
    ["assert person conscription "],
  ],
  [
    "a certificate says why somebody left the civil service",
    "civil-service-left",
    { person: numbered("1"), from: "2026-01-01", ground: "pension-age", averagePay: "1200.00" },
    ["assert person civil-service-end "],
  ],
  [
    "a complication is known from the day on which it was found",
    "vaccine-complication-found",
    { person: numbered("1"), from: "2026-01-01" },
    ["assert person vaccine-complication "],
  ],
  [
    "an agreement on an injury holds for its days",
    "injury-agreement-made",
    { person: numbered("1"), from: "2026-01-01", amount: "214.30" },
    ["assert person injury-agreement "],
  ],
  [
    "a fact of a kind without a type of its own is what its kind says",
    "fact-stated",
    {
      person: numbered("1"),
      from: "2026-01-01",
      kind: "insurance-record",
      value: { upTo: "2026-01-01", capital: "1.00", months: 1 },
    },
    ["assert person insurance-record "],
  ],
  [
    "where several hold at once each stands under its record",
    "fact-stated",
    { person: numbered("1"), from: "2026-01-01", kind: "employment", value: { kind: "contract" } },
    ["assert person employment 17"],
  ],
  [
    "two foster parents are two relations",
    "foster-care-changed",
    { person: numbered("1"), fosterParents: [numbered("2"), numbered("3")], from: "2026-01-01" },
    ["assert person foster-parent 0 fosterParents/0", "assert person foster-parent 1 fosterParents/1"],
  ],
  [
    "a household is its record: its members, and who of them speaks for it",
    "household-stated",
    {
      from: "2026-01-01",
      members: [
        { person: numbered("1"), speaks: true },
        { person: numbered("2"), from: "2026-02-10", speaks: false },
      ],
    },
    [
      "assert household household-member 0 members/0",
      "assert household household-representative 0 members/0",
      "assert household household-member 1 members/1",
    ],
  ],
  [
    "what was declared agrees, or not",
    "declaration-checked",
    { person: numbered("1"), from: "2026-01-01", agrees: false },
    ["assert person declaration "],
  ],
  [
    "of property one answer stands",
    "property-stated",
    { person: numbered("1"), from: "2026-01-01", dwellings: 1, premises: 0, plots: 0 },
    ["assert person property "],
  ],
  [
    "each vehicle stands under its record",
    "vehicle-stated",
    { person: numbered("1"), from: "2026-01-01", owned: true, fromState: false },
    ["assert person vehicle 17"],
  ],
  [
    "each account with a supplier stands under its record",
    "utilities-stated",
    { person: numbered("1"), from: "2026-01-01", supplier: "AZERISIQ", amount: "30.00" },
    ["assert person utilities 17"],
  ],
  [
    "each month of deals stands under its record",
    "deal-recorded",
    { person: numbered("1"), from: "2026-01-01", until: "2026-02-01", amount: "1500.00" },
    ["assert person deal 17"],
  ],
  [
    "who looks for work is registered once",
    "job-seeking-changed",
    { person: numbered("1"), from: "2026-01-01", as: "unemployed" },
    ["assert person job-seeking "],
  ],
  [
    "refusals are counted by the agency",
    "jobs-refused",
    { person: numbered("1"), from: "2026-01-01", count: 2 },
    ["assert person refused-jobs "],
  ],
  [
    "a training is a state",
    "training-changed",
    { person: numbered("1"), from: "2026-01-01" },
    ["assert person training "],
  ],
  [
    "so is a job with a subsidised wage",
    "subsidised-job-changed",
    { person: numbered("1"), from: "2026-01-01" },
    ["assert person subsidised-job "],
  ],
  [
    "and an imprisonment",
    "imprisonment-changed",
    { person: numbered("1"), from: "2026-01-01" },
    ["assert person imprisonment "],
  ],
  [
    "a court finds that somebody is missing",
    "absence-found",
    { person: numbered("1"), from: "2026-01-01", finding: "missing" },
    ["assert person absence "],
  ],
  [
    "whom a court declares dead is dead from that day",
    "absence-found",
    { person: numbered("1"), from: "2026-01-01", finding: "declared-dead" },
    ["assert person absence ", "assert person death "],
  ],
  [
    "and is not, once that finding has ended",
    "absence-found",
    { person: numbered("1"), from: "2026-01-01", until: "2026-03-01", finding: "declared-dead" },
    ["assert person absence "],
  ],
  [
    "each journey stands under its record",
    "stay-abroad-stated",
    { person: numbered("1"), from: "2026-01-01" },
    ["assert person stay-abroad 17"],
  ],
  [
    "why a contract ended stands beside it",
    "contract-ended",
    { person: numbered("1"), from: "2024-01-01", until: "2026-01-01", kind: "contract", ground: "redundancy" },
    ["assert person employment 17", "assert person contract-end 17"],
  ],
  [
    "wage lines are told apart by the employer",
    "wage-stated",
    {
      person: numbered("1"),
      from: "2026-01-01",
      until: "2026-02-01",
      employer: "1400057421",
      amount: "900.00",
      contribution: "198.00",
    },
    ["assert person wage 1400057421"],
  ],
  [
    "a personal account is one, as of a day",
    "insurance-balance-stated",
    { person: numbered("1"), from: "2026-01-01", capital: "46080.00", months: 300 },
    ["assert person insurance-record "],
  ],
  [
    "each sheet of a sickness stands under its record",
    "sickness-sheet",
    { person: numbered("1"), from: "2026-01-01", since: "2025-12-10", workedDays: 243, missedDays: 9 },
    ["assert person sickness-sheet 17"],
  ],
  [
    "each sheet of a maternity leave stands under its record",
    "maternity-sheet",
    { person: numbered("1"), from: "2026-01-01", since: "2025-12-10", leave: "usual", workedDays: 243, missedDays: 17 },
    ["assert person maternity-sheet 17"],
  ],
  [
    "who is on leave for a child is a relation",
    "childcare-leave-changed",
    { person: numbered("1"), carer: numbered("2"), from: "2026-01-01" },
    ["assert person childcare-leave  carer"],
  ],
  [
    "a displaced person is one at a rate",
    "displacement-changed",
    { person: numbered("1"), from: "2026-01-01", rate: "reduced", ownDwelling: false },
    ["assert person displacement "],
  ],
  [
    "the stages of a return stand side by side",
    "homecoming-stated",
    { person: numbered("1"), from: "2026-01-01", stage: "possible" },
    ["assert person homecoming possible"],
  ],
  [
    "each release stands under its record",
    "released-from-prison",
    { person: numbered("1"), from: "2026-01-01", needsAid: true },
    ["assert person release 17"],
  ],
  [
    "each insured event stands under its record",
    "insured-event",
    { person: numbered("1"), from: "2026-01-01", outcome: "light-injury" },
    ["assert person insured-event 17"],
  ],
  [
    "two heirs are two relations",
    "inheritance-recorded",
    { person: numbered("1"), heirs: [numbered("2"), numbered("3")], from: "2026-01-01" },
    ["assert person heir 0 heirs/0", "assert person heir 1 heirs/1"],
  ],
  [
    "settled work stands under its record",
    "settled-work-changed",
    { person: numbered("1"), from: "2026-01-01", forAYear: true, qualified: true },
    ["assert person settled-work 17"],
  ],
  ["an annulment says nothing itself", "annulment", { of: "birth" }, []],
])("%s", (_, type, body, expected) => {
  expect(said({ ...record, type, body } as IncomingEvent)).toEqual(expected);
});

test("a period ends where the record says, and is open where it does not", () => {
  const contract = (until?: string): IncomingEvent => ({
    ...record,
    type: "contract-changed",
    body: { person: numbered("1"), from: "2026-01-01", kind: "contract", ...(until === undefined ? {} : { until }) },
  });
  expect(understand(contract("2026-02-01"), azerbaijan)).toMatchObject({
    value: { said: [{ until: day("2026-02-01") }] },
  });
  expect(understand(contract(), azerbaijan)).toMatchObject({ value: { said: [{ until: OPEN }] } });
});

test("a word that the law does not know is refused, with its place", () => {
  const event: IncomingEvent = {
    ...record,
    type: "study-started",
    body: { person: numbered("1"), from: "2026-01-01", form: "by-post" },
  };
  expect(understand(event, azerbaijan)).toMatchObject({
    code: "fact.value-malformed",
    detail: { kind: "study", field: "form" },
  });
});

test.each([
  ["a kind that nobody knows", { kind: "enrolment", value: {} }, { code: "fact.kind-unknown" }],
  ["a kind that leads to another person", { kind: "parent", value: {} }, { code: "fact.kind-unknown" }],
  ["a value that the kind has not", { kind: "study", value: { form: "by-post" } }, { code: "fact.value-malformed" }],
])("%s is refused of a fact without a type of its own", (_, stated, expected) => {
  const body = { person: numbered("1"), from: "2026-01-01", ...stated };
  expect(understand({ ...record, type: "fact-stated", body }, azerbaijan)).toMatchObject(expected);
});
