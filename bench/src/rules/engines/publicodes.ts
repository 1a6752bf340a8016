import Publicodes from "publicodes";
import type { Profile } from "../profile.ts";
import type { Case, Engine, FlatRight, Test } from "./rights.ts";

/** Names there are words of small letters. */
const nameOf = (index: number): string => `right ${String.fromCodePoint(97 + index)}`;
const factOf = (fact: keyof Profile): string =>
  `fact ${fact.replaceAll(/[A-Z0-9]/g, (it) => ` ${it.toLowerCase()}`).replaceAll(/\d/g, "n")}`;

function textOf({ fact, is, value }: Test): unknown {
  if (is === "in" && Array.isArray(value))
    return { "une de ces conditions": value.map((it: string) => `${factOf(fact)} = '${it}'`) };
  return value === true ? factOf(fact) : `${factOf(fact)} ${is} ${String(value)}`;
}

const sumOf = ({ amount, times }: Case): string =>
  times === undefined ? String(amount) : `${amount} * ${factOf(times)}`;

/** publicodes: rules as text, evaluated over a situation; French government's, for its simulators. */
export function publicodes(rights: readonly FlatRight[], example: Profile): Engine {
  const facts = Object.entries(example).map(([fact, value]): [string, unknown] => [
    factOf(fact as keyof Profile), // entries of a profile
    { "par défaut": typeof value === "string" ? "'none'" : typeof value === "number" ? 0 : "non" },
  ]);
  const rules = rights.map(({ all, cases }, index): [string, unknown] => [
    nameOf(index),
    {
      variations: [
        ...cases.map((it) => ({
          si: { "toutes ces conditions": [...all, ...it.tests].map(textOf) },
          alors: sumOf(it),
        })),
        { sinon: 0 },
      ],
    },
  ]);
  const engine = new Publicodes(
    Object.fromEntries([...facts, ...rules]) as ConstructorParameters<typeof Publicodes>[0],
  ); // rules by name, as its YAML would give them
  const literal = (value: Profile[keyof Profile]): string | number =>
    typeof value === "boolean" ? (value ? "oui" : "non") : typeof value === "string" ? `'${value || "none"}'` : value;
  return {
    name: "publicodes",
    ask(profile) {
      engine.setSituation(
        Object.fromEntries(
          Object.entries(profile).map(([fact, value]) => [factOf(fact as keyof Profile), literal(value)]),
        ), // entries of a profile
      );
      return Object.fromEntries(
        rights.map(({ code }, index) => [code, Number(engine.evaluate(nameOf(index)).nodeValue)]),
      );
    },
  };
}
