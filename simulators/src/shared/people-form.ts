/** Where people stand in the bodies of events. */
const PERSON_MEMBERS = new Set(["child", "mother", "father", "person", "guardian", "carer"]);
const PEOPLE_MEMBERS = new Set(["spouses", "adopters", "fosterParents", "heirs"]);

type JsonObject = Record<string, unknown>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * A form as people fill it in, made the body of an event: a person is `{fin, given, family, patronymic, sex, bornOn, …}`
 * there, also with `identifiers`. Empty fields are left out. What comes out is checked where it is sent.
 */
export function bodyOf(form: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(form)
      .filter(([, value]) => value !== "" && value !== null && value !== undefined)
      .map(([name, value]) => {
        if (PERSON_MEMBERS.has(name)) return [name, mentionOf(value)];
        if (name === "members" && Array.isArray(value))
          return [name, value.map((it) => (isObject(it) ? bodyOf(it) : it))];
        if (PEOPLE_MEMBERS.has(name) && Array.isArray(value)) return [name, value.map(mentionOf)];
        return [name, value];
      }),
  );
}

function mentionOf(value: unknown): unknown {
  if (!isObject(value)) return value;
  const { fin, identifiers, given, family, patronymic, ...rest } = Object.fromEntries(
    Object.entries(value).filter(([, inner]) => inner !== "" && inner !== null),
  );
  const names = Object.fromEntries(
    Object.entries({ given, family, patronymic }).filter(([, name]) => name !== undefined),
  );
  return {
    identifiers: identifiers ?? (fin === undefined ? [] : [{ scheme: "FIN", value: fin }]),
    ...(Object.keys(names).length > 0 && { names }),
    ...rest,
  };
}
