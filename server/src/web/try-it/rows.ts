import type { CountryPack } from "@dayaq/country";
import type { Choice, FieldView, RowView } from "@dayaq/portals";
import { fieldViews, type Speaking } from "../open/fields.ts";
import type { Form } from "../own-form.ts";

/** As many as a page answers; a record that is sent to the API may be larger. */
export const PEOPLE_MAX = 10;
const ROWS_MAX = 40;

/** A family as the form holds it: rows by their prefix, in order. Each row is numbered once and keeps its number. */
export interface Rows {
  readonly people: readonly string[];
  readonly relations: readonly string[];
  readonly facts: readonly string[];
}

const KINDS = {
  people: /^p\d{1,2}(?=\.name$)/,
  relations: /^r\d{1,2}(?=\.as$)/,
  facts: /^f\d{1,2}(?=\.kind$)/,
} as const;

/** The rows of a form, by a field that each of them has. */
export function rowsIn(form: Form): Rows {
  const of = (pattern: RegExp) =>
    Object.keys(form)
      .flatMap((name) => pattern.exec(name)?.[0] ?? [])
      .toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
  return { people: of(KINDS.people), relations: of(KINDS.relations), facts: of(KINDS.facts) };
}

/** The form after a row was added or taken away; undefined where that is not what was pressed. */
export function changed(form: Form, act: string): Form | undefined {
  const rows = rowsIn(form);
  const next = (prefixes: readonly string[]) => Math.max(0, ...prefixes.map((it) => Number(it.slice(1)) + 1));
  const removed = /^remove-([prf]\d{1,2})$/.exec(act)?.[1];
  if (removed !== undefined)
    return Object.fromEntries(Object.entries(form).filter(([name]) => !name.startsWith(`${removed}.`)));
  if (act === "add-person" && rows.people.length < PEOPLE_MAX) return { ...form, [`p${next(rows.people)}.name`]: "" };
  if (act === "add-relation" && rows.relations.length < ROWS_MAX)
    return { ...form, [`r${next(rows.relations)}.as`]: "parent" };
  if (act === "add-fact" && rows.facts.length < ROWS_MAX) {
    const prefix = `f${next(rows.facts)}`;
    return { ...form, [`${prefix}.kind`]: form["new.kind"] ?? "", [`${prefix}.person`]: form["new.person"] ?? "" };
  }
  return act.startsWith("add-") || act === "same" ? form : undefined;
}

export const kindsOfFacts = ({ factKinds }: CountryPack) =>
  factKinds.filter((it) => it.relation !== true && it.timeless !== true && it.kind !== "name" && it.kind !== "account");

/** Who lives together is said once for all, and not person by person. */
export const kindsOfRelations = ({ factKinds }: CountryPack) =>
  factKinds.filter(({ relation, kind }) => relation === true && !kind.startsWith("household-"));

export interface Family extends Speaking {
  readonly pack: CountryPack;
  readonly form: Form;
}

/** People by what they are called, for whoever chooses one. */
export const choicesOf = ({ form, say }: Family) =>
  rowsIn(form).people.map((prefix, at) => ({
    value: prefix,
    label: nameIn(form, prefix) || say.t("try.person", { number: at + 1 }),
  }));

export const nameIn = (form: Form, prefix: string): string => (form[`${prefix}.name`] ?? "").trim().slice(0, 40);

const titleOf = (people: readonly Choice[], prefix: string | undefined): string =>
  people.find(({ value }) => value === prefix)?.label ?? "";

/** A row is one of many: a list to choose from takes one line of it. */
const asSelect = (field: FieldView): FieldView => {
  if (field.type !== "one-of") return field;
  return { ...field, type: "select", choices: [{ value: "", label: "–" }, ...(field.choices ?? [])] };
};

export function rowViews(family: Family): Record<keyof Rows, readonly RowView[]> {
  const { form, say, words, pack } = family;
  const rows = rowsIn(form);
  const people = choicesOf(family);
  const value = (name: string) => form[name];
  const period = (prefix: string) =>
    (["from", "until"] as const).map((name) => ({
      name: `${prefix}.${name}`,
      label: say.t(name === "from" ? "calc.since" : "calc.until"),
      type: "day" as const,
      value: value(`${prefix}.${name}`),
    }));
  const relationTitle = (prefix: string): string =>
    [
      titleOf(people, value(`${prefix}.is`)),
      words.factKind(value(`${prefix}.as`) ?? ""),
      titleOf(people, value(`${prefix}.of`)),
    ]
      .filter(Boolean)
      .join(" – ");
  const sexes = (["female", "male"] as const).map((it) => ({ value: it, label: words.code("sex", it) ?? it }));
  return {
    people: rows.people.map((prefix, at) => ({
      prefix,
      title: titleOf(people, prefix) || say.t("try.person", { number: at + 1 }),
      isOpen: nameIn(form, prefix) === "",
      fields: [
        { name: `${prefix}.name`, label: say.t("try.name"), type: "text", value: value(`${prefix}.name`) },
        { name: `${prefix}.born`, label: say.t("try.born"), type: "day", value: value(`${prefix}.born`) },
        {
          name: `${prefix}.sex`,
          label: say.t("try.sex"),
          type: "select",
          choices: sexes,
          value: value(`${prefix}.sex`),
        },
        { name: `${prefix}.died`, label: say.t("try.died"), type: "day", value: value(`${prefix}.died`) },
      ],
    })),
    relations: rows.relations.map((prefix, at) => ({
      prefix,
      title: relationTitle(prefix) || say.t("try.relation", { number: at + 1 }),
      isOpen: form[`${prefix}.is`] === undefined,
      fields: [
        { name: `${prefix}.is`, label: say.t("try.is"), type: "select", choices: people, value: value(`${prefix}.is`) },
        {
          name: `${prefix}.as`,
          label: say.t("try.as"),
          type: "select",
          choices: kindsOfRelations(pack).map(({ kind }) => ({ value: kind, label: words.factKind(kind) })),
          value: value(`${prefix}.as`),
        },
        { name: `${prefix}.of`, label: say.t("try.to"), type: "select", choices: people, value: value(`${prefix}.of`) },
        ...period(prefix),
      ],
    })),
    facts: rows.facts.flatMap((prefix): RowView[] => {
      const kind = kindsOfFacts(pack).find((it) => it.kind === value(`${prefix}.kind`));
      if (kind === undefined) return [];
      return [
        {
          prefix,
          title: [words.factKind(kind.kind), titleOf(people, value(`${prefix}.person`))].filter(Boolean).join(": "),
          isOpen: value(`${prefix}.from`) === undefined,
          carried: [{ name: `${prefix}.kind`, value: kind.kind }],
          fields: [
            {
              name: `${prefix}.person`,
              label: say.t("try.of"),
              type: "select",
              choices: people,
              value: value(`${prefix}.person`),
            },
            ...fieldViews(kind, prefix, form, family).map(asSelect),
            ...period(prefix),
          ],
        },
      ];
    }),
  };
}
