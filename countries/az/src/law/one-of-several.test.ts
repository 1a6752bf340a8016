import { lawOf } from "@dayaq/country";
import { day } from "@dayaq/kernel";
import { answerOn, determine, type Law } from "@dayaq/rules";
import { readRecord, worldOf } from "@dayaq/rules/record";
import { expect, test } from "vitest";
import { azerbaijan } from "../index.ts";

const ON = "2025-08-01";
const OWN = ["PEN-AGE", "PEN-DIS"] as const;
const rights = [...OWN, "PEN-SURV", "ALW-DIS", "ALW-SURV", "ALW-AGE"] as const;
type Sums = Readonly<Record<(typeof rights)[number], number>>;

/** The disability allowance of the first degree set to a sum in qəpik. */
const allowanceOf = (value: number): Law => {
  const law = lawOf(azerbaijan);
  return {
    ...law,
    parameters: law.parameters.map((it) =>
      it.key === "ALW-DIS.adult.81-100" ? { ...it, values: it.values.map((of) => ({ ...of, value })) } : it,
    ),
  };
};

/** Each right by itself, as though all could be drawn together. */
const withoutRivals = (law: Law): Law => ({
  ...law,
  incompatibilities: [],
  choices: law.choices.map((it) => (it.name === "ALW-DIS.beside-a-pension" ? { ...it, inForce: "both" } : it)),
});

interface Case {
  readonly bornOn: string;
  readonly disabled: boolean;
  /** Capital in manat; absent: not insured. */
  readonly own?: string;
  readonly husbands?: string;
  readonly chose?: string;
}

const account = (capital: string, months: number) => ({
  kind: "insurance-record",
  from: "2023-01-01",
  value: { upTo: "2023-01-01", capital, months },
});
const widow = ({ bornOn, disabled, own, husbands, chose }: Case) => ({
  on: ON,
  persons: [
    {
      id: "widow",
      bornOn,
      sex: "female",
      facts: [
        { kind: "residence", value: { permanent: true } },
        ...(disabled ? [{ kind: "disability", from: "2023-03-01", value: { percent: 85, cause: "general" } }] : []),
        ...(own === undefined ? [] : [account(own, 320)]),
      ],
    },
    {
      id: "husband",
      bornOn: "1977-06-01",
      sex: "male",
      diedOn: "2023-02-01",
      facts: husbands === undefined ? [] : [account(husbands, 219)],
    },
  ],
  relations: [{ kind: "spouse", of: "husband", is: "widow", from: "2000-01-01" }],
  claims: chose === undefined ? [] : [{ programme: chose, about: "widow", by: "widow", on: "2023-04-01" }],
});

function sumsOf(law: Law, record: ReturnType<typeof widow>): Sums {
  const read = readRecord(law, record);
  const world = worldOf(law, read, read.known);
  const sum = (code: string): number => {
    const { award } = answerOn(determine(law, code, world, "widow"), day(ON));
    expect(award.kind).not.toBe("undetermined");
    return award.kind === "due" ? award.amount : 0;
  };
  return Object.fromEntries(rights.map((code) => [code, sum(code)])) as Sums;
}

/** The pension that was chosen, or else the highest; or a larger allowance in its place. */
function promised(alone: Sums, chose: string | undefined): number {
  const chosen = chose === undefined ? 0 : alone[chose as keyof Sums];
  const pension = chosen > 0 ? chosen : Math.max(alone["PEN-AGE"], alone["PEN-DIS"], alone["PEN-SURV"]);
  return Math.max(pension, alone["ALW-DIS"]);
}

const ages = ["1960-01-01", "1975-01-01"];
const capitals = [undefined, "10000.00", "60000.00"];
// After him 208.69 or 1,043.47.
const husbands = [undefined, "15000.00", "75000.00"];
// Below every pension, between two of them, and above all.
const allowances = [undefined, 150_00, 300_00, 380_00, 2_000_00];

test.each(allowances)("with an allowance of %s, whoever merits several rights draws what is promised", (allowance) => {
  const law = allowanceOf(allowance ?? 0);
  for (const bornOn of ages)
    for (const own of capitals)
      for (const husband of husbands) {
        const of = {
          bornOn,
          disabled: allowance !== undefined,
          ...(own && { own }),
          ...(husband && { husbands: husband }),
        };
        const alone = sumsOf(withoutRivals(law), widow(of));
        for (const chose of [undefined, ...OWN, "PEN-SURV"]) {
          const drawn = sumsOf(law, widow({ ...of, ...(chose && { chose }) }));
          const all = JSON.stringify({ of, chose, alone, drawn });
          const pensions = [drawn["PEN-AGE"], drawn["PEN-DIS"], drawn["PEN-SURV"]].filter((it) => it > 0);
          const total = rights.reduce((sum, code) => sum + drawn[code], 0);
          // Of one pension and the allowance, one.
          expect(pensions.length + (drawn["ALW-DIS"] > 0 ? 1 : 0), all).toBeLessThanOrEqual(1);
          expect(drawn["PEN-SURV"] > 0 && drawn["ALW-SURV"] > 0, all).toBe(false);
          expect(total, all).toBeGreaterThanOrEqual(promised(alone, chose));
          if (rights.some((code) => alone[code] > 0)) expect(total, all).toBeGreaterThan(0);
          // Not for whoever has a right to a pension, whatever is drawn in its place.
          if (alone["PEN-AGE"] + alone["PEN-DIS"] + alone["PEN-SURV"] > 0) expect(drawn["ALW-AGE"], all).toBe(0);
        }
      }
});
