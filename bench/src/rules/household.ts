import { reasonsOn } from "@dayaq/rules";
import { worked } from "../measure.ts";
import { type Bench, ON, type Rate, type Way } from "./ways.ts";
import { worldOfColumns } from "./world-of-columns.ts";

/** Households that are asked, again and again: a worker asks all day, and its code is warm. */
const HOUSEHOLDS = 1000;
const RUNS = 5;

/** What an event asks of a household on a day: rights, each about one of its people. */
type Asked = readonly (readonly [right: string, about: number])[];

/** A birth: what it may open for the child, and for the mother. */
function births({ columns }: Bench): Asked[] {
  const parents = columns.kinds["parent"];
  if (parents === undefined) return [];
  const children = Array.from({ length: columns.people.length }, (_, person) => person).filter(
    (person) => parents.offsets[person] !== parents.offsets[person + 1],
  );
  return children.slice(0, HOUSEHOLDS).map((child) => {
    const mother = parents.other[parents.offsets[child] as number] as number;
    return [
      ["BIRTH", child] as const,
      ["ALW-CONS", child] as const,
      ["ALW-INF-POOR", child] as const,
      ["ALW-5CH", mother] as const,
    ];
  });
}

/** One household on an event as of a day: by generated code, and with every reason. */
export const household: Way = (bench) => {
  const asked = births(bench);
  const { bound, code, columns } = bench;
  const rate = (name: string, times: number, work: () => void): Rate => {
    const again = () => {
      for (let time = 0; time < times; time++) work();
    };
    again(); // to warm it
    const runs = Array.from({ length: RUNS }, () => (worked(again) * 1000) / (asked.length * times));
    return { name, unit: "µs/household", asked: asked.length, runs };
  };
  const generated = () => {
    for (const rights of asked) for (const [right, about] of rights) bound.awardOn(right, about, ON);
  };
  const withReasons = () => {
    for (const rights of asked) {
      const world = worldOfColumns(code, columns); // a household is loaded anew for each event
      for (const [right, about] of rights) reasonsOn(code.law, right, world, about, ON);
    }
  };
  return Promise.resolve([
    rate("household.person-code", 100, generated),
    rate("household.with-reasons", 30, withReasons),
  ]);
};
