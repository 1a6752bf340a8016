import { lawOf } from "@dayaq/country";
import { dependencies } from "@dayaq/rules";
import { expect, test } from "vitest";
import { azerbaijan } from "./index.ts";

const { factKinds, texts } = azerbaijan;
const read = new Set(dependencies(lawOf(azerbaijan)).map(({ kind }) => kind));
const asked = factKinds.filter(({ kind }) => read.has(kind));

test("there is a question for every kind of fact that a right asks of", () => {
  expect(asked.filter(({ kind }) => !(`asks.${kind}` in texts)).map(({ kind }) => kind)).toEqual([]);
});

test("every field that somebody fills in has a name, and every code of it a word", () => {
  const fields = asked.flatMap(({ kind, fields: all }) =>
    Object.entries(all).map(([name, field]) => ({ kind, name, field })),
  );
  const filledIn = fields.filter(({ name, field }) => field.type !== "text" || name === "country");
  expect(filledIn.map(({ kind, name }) => `field.${kind}.${name}`).filter((key) => !(key in texts))).toEqual([]);
  const codes = fields.flatMap(({ name, field }) =>
    field.type === "code" ? field.codes.map((code) => `${name}.${code}`) : [],
  );
  expect(codes.filter((key) => !(key in texts))).toEqual([]);
});

test("a question asks, in a few words, and names nobody", () => {
  for (const [key, question] of Object.entries(texts).filter(([it]) => it.startsWith("asks."))) {
    for (const text of Object.values(question)) {
      expect(text, key).toMatch(/^\p{Lu}[^.!?]*\?$/u);
      expect(text.split(" ").length, key).toBeLessThanOrEqual(14);
    }
  }
});

test("nothing is asked of what is no kind of fact", () => {
  const kinds = Object.keys(texts).flatMap((key) => /^(?:asks|field|since|related)\.([^.]+)/.exec(key)?.[1] ?? []);
  expect(kinds.filter((kind) => !factKinds.some((it) => it.kind === kind))).toEqual([]);
});
