import { lawOf } from "@dayaq/country";
import { azerbaijan } from "@dayaq/country-az";
import { LANGUAGES, speech } from "@dayaq/portals";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WholeCountry } from "../whole/country.ts";
import { openPages, textOf } from "../whole/pages.ts";

const database = testDatabase({ today: "2026-02-02" });
let country: WholeCountry;
let pages: Awaited<ReturnType<typeof openPages>>;

beforeAll(async () => {
  country = await WholeCountry.open(database);
  pages = await openPages(country.dayaq);
});
afterAll(async () => {
  await pages.close();
  await country.dayaq.close();
});

const law = lawOf(azerbaijan);
const inForce = new Map(law.choices.map(({ name, inForce }) => [name, inForce]));
const rightOf = (code: string) => law.programmes.find((it) => it.code === code);

/** The rights with which one cannot be drawn, as the law declares. */
const rivalsOf = (code: string): string[] =>
  (law.incompatibilities ?? [])
    .filter(({ under }) => under === undefined || inForce.get(under.choice) === under.reading)
    .flatMap(({ programmes }) => (programmes.includes(code) ? programmes.filter((it) => it !== code) : []));

/** Kinds of fact and rights that a right names, read off its data with nothing of ours: the tree, and the trees that it names. */
function namedBy(code: string): { kinds: Set<string>; draws: Set<string> } {
  const { conditions, automaticWhen, pays, beneficiaries, payee, given = {} } = rightOf(code) ?? {};
  const found = { kinds: new Set<string>(), draws: new Set<string>() };
  const seen = new Set<string>();
  const walk = (it: unknown): void => {
    if (typeof it !== "object" || it === null) return;
    const { op, name, kind, relation, programme } = it as Record<string, unknown>;
    if (op === "given" && typeof name === "string" && !seen.has(name)) walk(seen.add(name) && given[name]);
    if (op === "draws" && typeof programme === "string") found.draws.add(programme);
    if (typeof kind === "string" && kind !== "one" && kind !== "equal-shares") found.kinds.add(kind);
    if (typeof relation === "string") found.kinds.add(relation);
    Object.values(it).forEach(walk);
  };
  walk([conditions?.map(({ holds }) => holds), automaticWhen, pays, beneficiaries, payee?.is]);
  return found;
}

/** Whatever a right rests on: its own facts, those of its rivals, and the same of each right that any of them asks whether it is drawn. */
function restsOn(code: string, seen = new Set<string>()): Set<string> {
  if (seen.has(code)) return new Set();
  const each = [code, ...rivalsOf(code)].map(namedBy);
  seen.add(code);
  const drawn = each.flatMap(({ draws }) => [...draws]).map((it) => restsOn(it, seen));
  return new Set([...each.map(({ kinds }) => kinds), ...drawn].flatMap((it) => [...it]));
}

const codes = law.programmes.map(({ code }) => code);

describe.each(LANGUAGES)("the page of a right in %s", (language) => {
  const say = speech(language, azerbaijan);
  const of = (texts: Readonly<Record<string, string>> | undefined) => texts?.[language] ?? "";
  const title = (code: string) => of(rightOf(code)?.title);
  /** Lists in words and in lines, and words that go on in the next line, say the same. */
  const plain = (text: string) => text.replaceAll(/[\s,-]/g, "");

  /** What is to be told: a head and what stands below it. `coded`: each right with its code. */
  const expectedOf = (code: string, coded = false): string[] => {
    const kinds = restsOn(code);
    const facts = Map.groupBy(
      law.factKinds.filter(({ kind }) => kinds.has(kind)),
      ({ agency }) => agency,
    );
    const agencies = [...facts].map(([agency, kinds]) => [
      of(azerbaijan.agencies.find((it) => it.code === agency)?.title),
      ...kinds.map((it) => of(it.title)),
    ]);
    const group = (head: "draws" | "rivals", rights: Iterable<string>) => {
      const all = [...new Set(rights)].map((it) => (coded ? title(it) + it : title(it)));
      return all.length === 0 ? [] : [[say.t(`lawbook.${head}`), ...all]];
    };
    return [...agencies, ...group("draws", namedBy(code).draws), ...group("rivals", rivalsOf(code))]
      .map((it) => plain(it.join("")))
      .toSorted();
  };

  test.each(codes)(
    "%s: its picture shows the agencies, facts and rights of the law and no others, and so does its text",
    async (code) => {
      const { body } = await pages.inject(`/${language}/law/programmes/${code}`);
      const figure = /<figure class="flow">.*?<\/figure>/s.exec(body)?.[0] ?? "";
      const [drawing = "", asText = ""] = figure.split("</svg>");
      const groups = drawing.split('<g class="').slice(1);
      const [right, left] = [true, false].map((isRight) =>
        groups.filter((it) => it.startsWith('right"') === isRight).map((it) => plain(textOf(`<${it}`))),
      );
      expect(right).toEqual([plain(title(code) + code)]);
      expect(left?.toSorted()).toEqual(expectedOf(code));
      const told = asText
        .split("<div>")
        .slice(1)
        .map((it) => plain(textOf(it)));
      expect(told.toSorted()).toEqual(expectedOf(code, true));
    },
  );

  test.each(codes)(
    "%s: the events told are those by which the law opens it, each with a name of its own",
    async (code) => {
      const { body } = await pages.inject(`/${language}/law/programmes/${code}`);
      const [, told = ""] = new RegExp(`<dt>${say.t("lawbook.opens")}</dt><dd>(.*?)</dd>`).exec(body) ?? [];
      const opens = rightOf(code)?.opens ?? [];
      const names = textOf(told).split(" · ");
      expect(names).toHaveLength(Math.max(1, opens.length));
      expect(new Set(names).size).toBe(names.length);
      expect(names).not.toContain(say.t("event.other"));
      for (const status of opens.flatMap((it) => it.split(":").slice(1)))
        expect(told).toContain(of(azerbaijan.texts[`status.${status}`]));
    },
  );
});

/** What the page calls them: a name under another event would still be told apart from its neighbours. */
const EVENTS = [
  ["BIRTH", "Birth"],
  ["FUNERAL", "Death"],
  ["ALW-GUARD", "Guardianship"],
  ["ALW-CONS", "Birth · Start of military service"],
  ["INS-SICK", "Sickness sheet"],
  ["INS-MAT", "Maternity sheet"],
] as const;

test.each(EVENTS)("%s is opened by: %s", async (code, event) => {
  const { body } = await pages.inject(`/en/law/programmes/${code}`);
  expect(/<dt>Opened by<\/dt><dd>(.*?)<\/dd>/.exec(body)?.[1]).toBe(event);
});
