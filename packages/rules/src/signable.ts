import type { Basis } from "./basis.ts";
import { incompatibilitiesOf } from "./rivals.ts";
import { digestOf, indexOf, type Law } from "./law.ts";
import type { Programme } from "./programme.ts";
import type { Node } from "./tree/node.ts";
import { nodesOf, rootsOf } from "./trees.ts";

/** What of a right rests on one article, under its own hash. */
export interface SignableArticle {
  readonly basis: Basis;
  /** `sha256:` and hexadecimal digits. */
  readonly hash: string;
}

/**
 * A right as it is signed: over its tree, its values and its text in the language of the acts. Each piece stands under the article
 * that it cites, and every piece under one; the hash of the right is over those of its articles. So a new amount changes
 * one article and the right, and leaves the signatures of the other articles as they are.
 */
export interface SignableRight {
  readonly programme: string;
  readonly hash: string;
  /** In a stable order: by act, then by article. */
  readonly articles: readonly SignableArticle[];
}

const made = new WeakMap<Law, Map<string, SignableRight>>();

/**
 * `language`: of the acts, such as `az`. Texts in other languages are no part of what is signed. A large tree takes tens of
 * milliseconds: each right is hashed once for a law, which never changes.
 */
export function signableRight(law: Law, code: string, language: string): SignableRight | undefined {
  const programme = indexOf(law).programmes.get(code);
  if (programme === undefined) return undefined;
  const of = made.get(law) ?? new Map<string, SignableRight>();
  made.set(law, of);
  const name = `${language} ${code}`;
  const right = of.get(name) ?? hashed(law, programme, language);
  of.set(name, right);
  return right;
}

function hashed(law: Law, programme: Programme, language: string): SignableRight {
  const { code } = programme;
  const byPlace = Map.groupBy(piecesOf(law, programme), ({ basis }) => placeKey(basis));
  const articles = [...byPlace]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, pieces]) => {
      const basis = pieces[0]?.basis;
      const body = inLanguage(
        pieces.map((it) => it.body),
        language,
      );
      return basis === undefined
        ? []
        : [{ basis, hash: digestOf({ country: law.country, programme: code, ...basis, language, pieces: body }) }];
    });
  return { programme: code, hash: digestOf({ country: law.country, programme: code, language, articles }), articles };
}

/** One article of an act, for comparing and sorting. */
export const placeKey = ({ act, article }: Basis): string => `${act} ${article}`;

interface Piece {
  readonly basis: Basis;
  readonly body: unknown;
}

function piecesOf(law: Law, programme: Programme): Piece[] {
  const index = indexOf(law);
  const { basis, conditions, payee, otherFund, pays, beneficiaries, given, ...rest } = programme;
  const nodes = rootsOf(programme).flatMap((root) => nodesOf(root, given));
  const named = <T>(of: ReadonlyMap<string, T>, names: readonly string[]): readonly T[] =>
    [...new Set(names)].toSorted().flatMap((name) => of.get(name) ?? []);
  const kinds = nodes.flatMap((it) => ("kind" in it ? [it.kind] : it.op === "related" ? [it.relation] : []));
  const whom = beneficiaries.kind === "one" ? beneficiaries.person : beneficiaries.people;
  const { automaticWhen } = rest;
  const sums = [
    pays.amount,
    whom,
    ...(pays.rhythm === "once" ? [pays.on] : []),
    ...(automaticWhen === undefined ? [] : [automaticWhen]),
  ];
  return [
    {
      basis,
      body: {
        ...rest,
        pays,
        beneficiaries,
        given: givenIn(sums, given),
        shortMonths: law.shortMonths,
        currency: law.currency.code,
        // On which day readings are counted decides nothing.
        choices: named(index.choices, namesOf(nodes, "choice")).map(({ differedOn: _counted, ...choice }) => choice),
        // What a register says by its silence decides as much as what it states; what it is called does not.
        facts: named(index.factKinds, kinds).map(({ title: _title, ...kind }) => kind),
      },
    },
    ...conditions.map((it) => ({ basis: it.basis, body: { ...it, given: givenIn([it.holds], given) } })),
    { basis: payee.basis, body: { ...payee, given: givenIn([payee.is], given) } },
    ...(otherFund === undefined
      ? []
      : [{ basis: otherFund.basis, body: { ...otherFund, given: givenIn([otherFund.when], given) } }]),
    ...named(index.parameters, namesOf(nodes, "parameter")).flatMap(({ values, ...parameter }) =>
      values.map((value) => ({ basis: value.basis, body: { ...parameter, ...value } })),
    ),
    ...incompatibilitiesOf(index, programme.code).map((it) => ({ basis: it.basis, body: it })),
  ];
}

const namesOf = (nodes: readonly Node[], op: "choice" | "parameter"): string[] =>
  nodes.flatMap((node) =>
    node.op === "choice" && op === "choice"
      ? [node.name]
      : node.op === "parameter" && op === "parameter"
        ? [node.key]
        : [],
  );

/** What is given, as far as these trees name it. */
function givenIn(roots: readonly Node[], given: Programme["given"]): Programme["given"] {
  const names = roots.flatMap((root) => nodesOf(root, given)).flatMap((it) => (it.op === "given" ? [it.name] : []));
  return Object.fromEntries([...new Set(names)].flatMap((name) => (given[name] ? [[name, given[name]]] : [])));
}

/** Fields of the law that hold a text in each language. */
const TEXTS = new Set(["title", "says"]);

/** The same with one language of each text. */
function inLanguage(value: unknown, language: string): unknown {
  if (Array.isArray(value)) return value.map((it) => inLanguage(it, language));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, it]) => [
      key,
      TEXTS.has(key) && typeof it === "object" && it !== null
        ? ((it as Readonly<Record<string, unknown>>)[language] ?? null) // a text in each language
        : inLanguage(it, language),
    ]),
  );
}
