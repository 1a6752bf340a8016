import { type JsonObject, member } from "../wire/json.ts";
import { dayIn, personFrom, withoutUndefined } from "./person.ts";
import { type DciEventType, isStillbirth } from "./vocabulary.ts";

/**
 * The body of an event out of a DCI record, in our form and not checked: `readEvent` checks it.
 * Members that we do not know are left alone, since the standard lets registers add their own.
 */
export function bodyFrom(word: string, type: DciEventType, record: JsonObject): JsonObject {
  const of = (name: string): unknown => member(record, name);
  // In the standard's own samples the record is the person; a member `person` makes room for what else the record says.
  const subject = (): unknown => personFrom(of("person") ?? record);
  switch (type) {
    case "birth":
      return withoutUndefined({
        child: subject(),
        alive: of("is_alive") ?? !isStillbirth(word),
        mother: personFrom(of("mother")),
        father: personFrom(of("father")),
        place: of("birth_place"),
      });
    case "death":
      return withoutUndefined({
        person: subject(),
        diedOn: dayIn(of("death_date")),
        place: of("death_place"),
      });
    case "marriage":
      return withoutUndefined({ spouses: peopleFrom(of("spouses")), on: dayIn(of("marriage_date")) });
    case "divorce":
      return withoutUndefined({
        spouses: peopleFrom(of("spouses")),
        on: dayIn(of("divorce_date")),
        marriage: recordNamedIn(of("marriage_record")),
      });
    case "adoption":
      return withoutUndefined({
        child: subject(),
        adopters: peopleFrom(of("adopters")),
        on: dayIn(of("adoption_date")),
      });
    case "disability":
      return disabilityFrom(record, subject());
  }
}

/** The decision stands in `disability_info`, a list in the standard; ours has one entry, with the percentage that the law goes by. */
function disabilityFrom(record: JsonObject, person: unknown): JsonObject {
  const info = member(record, "disability_info");
  const decision: unknown = Array.isArray(info) ? info[0] : info;
  return withoutUndefined({
    person,
    percent: member(decision, "disability_percentage"),
    cause: member(decision, "disability_due_to"),
    blind: member(decision, "is_blind") ?? false,
    from: dayIn(member(decision, "disabled_since")),
    until: dayIn(member(decision, "disabled_until")),
  });
}

const peopleFrom = (value: unknown): unknown => (Array.isArray(value) ? value.map(personFrom) : value);

const recordNamedIn = (value: unknown): unknown =>
  value === undefined
    ? undefined
    : withoutUndefined({ register: member(value, "register"), recordNo: member(value, "record_number") });
