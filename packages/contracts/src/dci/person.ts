import type { Identifier, PersonMention, PersonNames, Sex } from "../events/index.ts";
import { isObject, type JsonObject, member } from "../wire/json.ts";
import { bareWord } from "./vocabulary.ts";

/** A person as DCI writes one; `identifier` and `name` are lists or single objects in the standard's own samples. */
export interface DciPerson {
  readonly identifier: readonly { readonly identifier_type: string; readonly identifier_value: string }[];
  readonly name?: { readonly given_name: string; readonly surname?: string; readonly second_name?: string };
  readonly sex?: Sex;
  readonly birth_date?: string;
  readonly nationality?: string;
  readonly language_code?: string;
}

const SEXES: Readonly<Record<string, Sex>> = { FEMALE: "female", F: "female", MALE: "male", M: "male" };

/** The day of a date that may carry midnight, as in the standard's samples: `1990-04-12T00:00`. Any other time of day stays and is refused. */
export const dayIn = (value: unknown): unknown =>
  typeof value === "string" ? value.replace(/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)?$/, "") : value;

/** What a DCI person says, in our form. Not checked here: `readEvent` refuses what is not a person. */
export function personFrom(value: unknown): unknown {
  if (!isObject(value)) return value;
  const sex = member(value, "sex");
  return withoutUndefined({
    identifiers: identifiersFrom(member(value, "identifier")),
    names: namesFrom(member(value, "name")),
    sex: typeof sex === "string" ? (SEXES[bareWord(sex)] ?? sex) : sex,
    bornOn: dayIn(member(value, "birth_date")),
    citizenship: member(value, "nationality"),
    language: member(value, "language_code"),
  });
}

function identifiersFrom(value: unknown): unknown {
  if (value === undefined) return [];
  const entries: unknown[] = Array.isArray(value) ? value : [value];
  return entries.map((entry) => {
    if (!isObject(entry)) return entry;
    const scheme = member(entry, "identifier_type") ?? member(entry, "type");
    const text = member(entry, "identifier_value") ?? member(entry, "value");
    return {
      scheme: typeof scheme === "string" ? scheme.slice(scheme.lastIndexOf(":") + 1) : scheme,
      value: typeof text === "number" ? String(text) : text,
    };
  });
}

function namesFrom(value: unknown): unknown {
  const name: unknown = Array.isArray(value) ? value[0] : value;
  if (!isObject(name)) return name;
  return withoutUndefined({
    given: nonEmpty(member(name, "given_name")),
    family: nonEmpty(member(name, "surname")),
    patronymic: nonEmpty(member(name, "second_name")),
  });
}

const nonEmpty = (value: unknown): unknown => (value === "" ? undefined : value);

export const withoutUndefined = (value: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));

export function personTo(person: PersonMention): DciPerson {
  return {
    identifier: person.identifiers.map(({ scheme, value }: Identifier) => ({
      identifier_type: scheme,
      identifier_value: value,
    })),
    ...(person.names && { name: namesTo(person.names) }),
    ...(person.sex && { sex: person.sex }),
    ...(person.bornOn && { birth_date: person.bornOn }),
    ...(person.citizenship && { nationality: person.citizenship }),
    ...(person.language && { language_code: person.language }),
  };
}

const namesTo = ({ given, family, patronymic }: PersonNames): NonNullable<DciPerson["name"]> => ({
  given_name: given,
  ...(family && { surname: family }),
  ...(patronymic && { second_name: patronymic }),
});
