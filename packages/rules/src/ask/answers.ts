import { BEGINNING, type LocalDate, OPEN } from "@dayaq/kernel";
import { type FactKind, readFactValue } from "../fact-kind.ts";
import type { LawIndex } from "../law.ts";
import { Reading } from "../record/reading.ts";
import type { RecordedFact } from "../record/record.ts";

/**
 * What somebody said to one question, as JSON: days `YYYY-MM-DD`, money decimal strings. Nothing in the list: it is not so.
 * `facts` answers a kind of fact, `others` a relation (`direction: "from"`: to whom the person is that).
 */
export interface AnswerJson {
  readonly person: string;
  readonly kind: string;
  readonly direction?: "from";
  readonly facts?: readonly { readonly from?: string; readonly until?: string; readonly value?: unknown }[];
  readonly others?: readonly { readonly person: string; readonly from?: string; readonly until?: string }[];
}

/** An answer that was understood. */
export interface Answered {
  readonly person: string;
  readonly kind: string;
  readonly direction: "to" | "from";
  readonly facts: readonly RecordedFact[];
  /** Whom a relation named. */
  readonly others: readonly string[];
}

/** Reads one answer. Throws `RecordFault`, which names the path of the fault. */
export function readAnswer(json: Reading, law: LawIndex): Answered {
  const answer = json.object("person", "kind", "direction", "facts", "others");
  const kind = law.factKinds.get(answer.kind.text());
  if (!kind) return answer.kind.fault("is not a kind of fact of this country");
  const person = answer.person.text();
  const direction = answer.direction.absent ? "to" : answer.direction.oneOf("from");
  if (!kind.relation)
    return {
      person,
      kind: kind.kind,
      direction,
      facts: answer.facts.list().map((it, at) => factOf(it, kind, person, at, law)),
      others: [],
    };
  const others = answer.others.list().map((it, at) => related(it, kind, { person, direction }, at));
  return {
    person,
    kind: kind.kind,
    direction,
    facts: others,
    others: others.map((it) => (direction === "to" ? String(it.other) : String(it.person))),
  };
}

function factOf(json: Reading, kind: FactKind, person: string, at: number, { law }: LawIndex): RecordedFact {
  const fact = json.object("from", "until", "value");
  const read = readFactValue(kind, fact.value.json ?? {}, law.currency);
  if (!read.ok) {
    const { field, says } = read.detail;
    return new Reading(undefined, field ? `${fact.value.path}.${field}` : fact.value.path).fault(String(says));
  }
  const on = kind.timeless ? read.value["on"] : undefined;
  const period = typeof on === "number" ? { from: on as LocalDate, until: OPEN } : periodOf(fact); // a day, by the fields of the kind
  return {
    id: `${person}/${kind.kind}/${at}`,
    kind: kind.kind,
    person,
    known: BEGINNING,
    value: read.value,
    ...period,
  };
}

function related(
  json: Reading,
  { kind }: FactKind,
  { person, direction }: Pick<Answered, "person" | "direction">,
  at: number,
): RecordedFact {
  const relation = json.object("person", "from", "until");
  const other = relation.person.text();
  if (other === person) relation.person.fault("is the same person");
  const ends = direction === "to" ? { person, other } : { person: other, other: person };
  return {
    id: `${person}/${kind}/${direction}/${at}`,
    kind,
    known: BEGINNING,
    value: {},
    ...ends,
    ...periodOf(relation),
  };
}

function periodOf({ from, until }: Record<"from" | "until", Reading>): Pick<RecordedFact, "from" | "until"> {
  const period = { from: from.day(BEGINNING), until: until.day(OPEN) };
  if (period.until <= period.from) until.fault("is not after `from`");
  return period;
}
