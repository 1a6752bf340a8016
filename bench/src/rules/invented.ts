import { BEGINNING, day, OPEN } from "@dayaq/kernel";
import {
  type Columns,
  columnsFrom,
  type CompiledLaw,
  type FactKind,
  FactRows,
  type Memory,
  type Scalar,
} from "@dayaq/rules";
import { Dice } from "@dayaq/country-az/demo";

const TODAY = day("2025-08-01");
const YEAR = 365;
/** Of a thousand people, how many have a fact of a kind that is not told of below. */
const RARE = 4;

/** Invented families written straight into columns: of every kind of fact of the law some people have one. */
export function inventedColumns({ law, words }: CompiledLaw, people: number, memory: Memory = "own"): Columns {
  const dice = new Dice(people);
  const rows = new FactRows(law, words);
  const tell = (
    kind: string,
    person: number,
    value: Readonly<Record<string, Scalar>> = {},
    from: number = BEGINNING,
    until: number = OPEN,
    other?: number,
  ) => rows.tell(kind, person, value, { from, until, ...(other === undefined ? {} : { other }) });
  const born = (person: number, sex: "female" | "male", on: number) => {
    tell("birth", person, { on, sex, alive: true }, on);
    if (dice.next() < 0.97) tell("residence", person, { permanent: true }, on);
    if (dice.next() < 0.96) tell("citizenship", person, { country: "AZ" }, on);
    if (dice.next() < 0.02) tell("death", person, { on: TODAY - dice.between(1, 4000) });
    if (dice.next() < 0.06) {
      const from = dice.between(on, TODAY);
      const cause = dice.pick(["general", "childhood", "territorial-integrity", "chernobyl-clean-up", "ussr-defence"]);
      const value = { percent: dice.between(31, 100), cause, blind: dice.next() < 0.05 };
      tell("disability", person, value, from, dice.next() < 0.5 ? OPEN : from + 5 * YEAR);
    }
  };
  for (let next = 0; next < people;) {
    const children = Math.min(
      dice.next() < 0.03 ? dice.between(5, 8) : dice.between(0, 3),
      Math.max(0, people - next - 2),
    );
    const adults = [next, next + 1].filter((it) => it < people);
    const birth = TODAY - dice.between(20 * YEAR, 80 * YEAR);
    for (const adult of adults) {
      born(adult, adult === next ? "female" : "male", birth + dice.between(-3 * YEAR, 3 * YEAR));
      if (dice.next() < 0.5) tell("employment", adult, { kind: "contract" }, TODAY - dice.between(1, 8000));
      if (TODAY - birth > 62 * YEAR && dice.next() < 0.7)
        tell("labour-pension", adult, { kind: "age", amount: dice.between(320_00, 700_00) }, TODAY - 1000);
      if (dice.next() < 0.01) tell("conscription", adult, {}, TODAY - dice.between(1, 500));
    }
    if (adults.length === 2) tell("spouse", next, {}, birth + 19 * YEAR, OPEN, next + 1);
    for (let child = next + 2; child < next + 2 + children; child++) {
      const on = Math.min(TODAY - 1, birth + dice.between(20 * YEAR, 38 * YEAR));
      born(child, dice.next() < 0.5 ? "female" : "male", on);
      for (const adult of adults) tell("parent", child, {}, on, OPEN, adult);
    }
    next += 2 + children;
  }
  for (const kind of law.factKinds) if (rows.count(kind.kind) === 0 || kind.several) rarely(rows, kind, people, dice);
  const everybody = Int32Array.from({ length: people }, (_, index) => index);
  return columnsFrom(law, everybody, rows.rows(), {}, memory);
}

/** Facts of a kind about a few people, with fields thrown. */
function rarely(rows: FactRows, { kind, fields }: FactKind, people: number, dice: Dice): void {
  for (let told = 0; told < (people * RARE) / 1000; told++) {
    const value = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, thrown(field, dice)]));
    const person = dice.between(0, people - 1);
    const from = TODAY - dice.between(0, 3000);
    const other = Math.min(people - 1, person + 1);
    rows.tell(kind, person, value, { from, until: dice.next() < 0.6 ? OPEN : from + dice.between(30, 4000), other });
  }
}

function thrown(field: FactKind["fields"][string], dice: Dice): Scalar {
  switch (field.type) {
    case "boolean":
      return dice.happens(0.5);
    case "integer":
      return dice.between(field.min ?? 0, Math.min(field.max ?? 400, 400));
    case "money":
      return dice.between(1, 900_00);
    case "day":
      return TODAY - dice.between(0, 3000);
    case "code":
      return dice.pick(field.codes);
    case "text":
      return "text";
  }
}
