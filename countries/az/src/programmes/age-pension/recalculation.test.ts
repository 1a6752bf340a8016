import { lawOf } from "@dayaq/country";
import { day } from "@dayaq/kernel";
import { answerOn, determine, type Law } from "@dayaq/rules";
import { readRecord, worldOf } from "@dayaq/rules/record";
import { expect, test } from "vitest";
import { azerbaijan } from "../../index.ts";

/** The law with no raises and a minimum of 110 since 2017: the Fund's example says nothing of either. */
const law: Law = {
  ...lawOf(azerbaijan),
  parameters: azerbaijan.parameters.map((it) => {
    const [first] = it.values;
    if (first === undefined) return it;
    if (it.key === "MIN-PENSION") return { ...it, values: [{ ...first, from: day("2017-01-01"), value: 110_00 }] };
    return it.key.startsWith("PENSION-INDEXATION")
      ? { ...it, values: it.values.map((of) => ({ ...of, value: 0 })) }
      : it;
  }),
};

const MONTHS = Array.from({ length: 26 }, (_, index) => ({
  from: `${2017 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}-01`,
  until: `${2017 + Math.floor((index + 1) / 12)}-${String(((index + 1) % 12) + 1).padStart(2, "0")}-01`,
}));

test("golden case 9: awarded on 2017-01-01, left work on 2019-03-01: divided by 118", () => {
  const record = readRecord(law, {
    on: "2019-03-01",
    persons: [
      {
        id: "pensioner",
        bornOn: "1954-01-01",
        sex: "male",
        facts: [
          { kind: "residence", from: "1954-01-01", value: { permanent: true } },
          { kind: "employment", from: "2010-01-01", until: "2019-03-01", value: { kind: "contract" } },
          {
            kind: "insurance-record",
            from: "2017-01-01",
            value: { upTo: "2017-01-01", capital: "28800.00", months: 400 },
          },
          ...MONTHS.map((month) => ({
            kind: "wage",
            ...month,
            value: { employer: "1400057421", amount: "500.00", contribution: "118.00" },
          })),
        ],
      },
    ],
  });
  const right = determine(law, "PEN-AGE", worldOf(law, record, day("2019-03-01")), "pensioner");
  // 28,800 / 144 = 200; 26 × 118 × 90 % / 118 = 23.40
  expect(answerOn(right, day("2019-02-28")).award).toMatchObject({ amount: 200_00 });
  expect(answerOn(right, day("2019-03-01")).award).toMatchObject({ amount: 223_40 });
});
