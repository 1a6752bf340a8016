import { lawOf } from "@dayaq/country";
import { azerbaijan } from "@dayaq/country-az";
import { day } from "@dayaq/kernel";
import { explainable, lawAsKnown } from "@dayaq/rules";
import { readRecord, worldOf } from "@dayaq/rules/record";
import { type Benchmark, figure, worked } from "./measure.ts";

const ON = day("2025-08-01");

/** A disabled mother of six and her family: every programme has something to look at. */
const family = () => {
  const children = Array.from({ length: 6 }, (_, index) => `child-${index}`);
  const permanent = { kind: "residence", from: "1985-01-01", value: { permanent: true } };
  const disabled = {
    kind: "disability",
    from: "2024-03-01",
    until: "2027-03-01",
    value: { percent: 85, cause: "general", blind: false },
  };
  return {
    on: "2025-08-01",
    persons: [
      { id: "mother", bornOn: "1985-01-01", sex: "female", facts: [permanent, disabled] },
      { id: "father", bornOn: "1983-01-01", sex: "male", facts: [permanent] },
      ...children.map((id, index) => ({ id, bornOn: `${2012 + index}-06-01`, sex: "female" })),
    ],
    relations: children.flatMap((of) => [
      { kind: "parent", of, is: "mother" },
      { kind: "parent", of, is: "father" },
    ]),
  };
};

export const onePerson: Benchmark = {
  name: "one-person",
  summary: "One person, all programmes, whole timelines with explanation, without a database",
  async run() {
    const law = lawAsKnown(lawOf(azerbaijan), ON);
    const record = readRecord(law, family());
    const once = () => {
      const world = worldOf(law, record, ON);
      for (const { code } of law.programmes) explainable(law, code, world, "mother").explain(ON);
    };
    for (let index = 0; index < 200; index++) once();
    const runs = Array.from(
      { length: 9 },
      () =>
        worked(() => {
          for (let index = 0; index < 100; index++) once();
        }) / 100,
    );
    return [figure("one-person.all-programmes-explained", "ms", runs, { limit: 5, note: "asked: under 5 ms" })];
  },
};
