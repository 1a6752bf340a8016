import { isoDay, type Texts } from "@dayaq/kernel";
import type { Basis } from "./basis.ts";
import type { Incompatibility } from "./incompatibility.ts";
import { rivalsOf } from "./rivals.ts";
import { FaultyLaw } from "./faulty-law.ts";
import { indexOf, type Law, type LawIndex } from "./law.ts";
import { faultsOf } from "./parameter.ts";
import type { Programme } from "./programme.ts";
import { type Node, partsOf } from "./tree/node.ts";
import { type NodeType, typeOf } from "./tree/type-of.ts";
import { treesOf } from "./trees.ts";

/** Gives the law back when it is sound in every language asked for; throws `FaultyLaw` otherwise. */
export function soundLaw(law: Law, languages: readonly string[]): Law {
  const faults = faultsIn(law, languages);
  if (faults.length > 0) throw new FaultyLaw(faults);
  return law;
}

export function faultsIn(law: Law, languages: readonly string[]): string[] {
  const index = indexOf(law);
  return [
    ...law.parameters.flatMap(faultsOf),
    ...officialUnseen(law),
    ...law.factKinds.flatMap((it) =>
      it.relation && it.register !== "complete" ? [`relation ${it.kind} has an incomplete register`] : [],
    ),
    ...law.choices.flatMap((it) =>
      it.readings.some(({ code }) => code === it.inForce) ? [] : [`choice ${it.name} has no reading ${it.inForce}`],
    ),
    ...law.programmes.flatMap((it) =>
      faultsOfProgramme(it, index, languages).map((fault) => `programme ${it.code}, ${fault}`),
    ),
    ...(law.incompatibilities ?? []).flatMap((it) =>
      faultsOfIncompatibility(it, index, languages).map((fault) => `incompatibility ${it.id}, ${fault}`),
    ),
    ...cycles(law),
  ];
}

/** What is said to be official by an act whose text was not seen. */
function officialUnseen({ acts, parameters, programmes, incompatibilities = [] }: Law): string[] {
  const unseen = new Set(acts.filter(({ notSeen }) => notSeen).map(({ key }) => key));
  const said = [
    ...parameters.flatMap(({ key, values }) =>
      values
        .filter(({ value }) => value !== null)
        .map((it) => ({ place: `parameter ${key} from ${isoDay(it.from)}`, ...it })),
    ),
    ...programmes.flatMap(({ code, conditions, payee, otherFund }) => [
      ...conditions.map((it) => ({ place: `programme ${code}, condition ${it.id}`, ...it })),
      { place: `programme ${code}, payee`, ...payee },
      ...(otherFund === undefined ? [] : [{ place: `programme ${code}, other fund`, ...otherFund }]),
    ]),
    ...incompatibilities.map((it) => ({ place: `incompatibility ${it.id}`, ...it })),
  ];
  return said
    .filter(({ basis, certainty }) => certainty === "official" && unseen.has(basis.act))
    .map(({ place, basis }) => `${place}: is official by ${basis.act}, whose text was not seen`);
}

function faultsOfProgramme(programme: Programme, law: LawIndex, languages: readonly string[]): string[] {
  const faults: string[] = [];
  const given = new Map<string, NodeType | undefined>();
  const check = (place: string, node: Node, wanted?: NodeType) => {
    const type = typeOf(node, {
      law,
      given: (name) => {
        if (!given.has(name) && !(name in programme.given)) faults.push(`${place}: nothing is given as ${name}`);
        return given.get(name);
      },
      fault: (says) => faults.push(`${place}: ${says}`),
    });
    if (wanted && type && type !== wanted) faults.push(`${place}: is a ${type} where a ${wanted} is wanted`);
    return type;
  };
  for (const [name, node] of Object.entries(programme.given)) given.set(name, check(`given ${name}`, node));
  const text = (place: string, texts: Texts) =>
    languages.filter((it) => !texts[it]?.trim()).forEach((it) => faults.push(`${place}: no text in ${it}`));
  const basis = (place: string, { act }: Basis) => {
    if (!law.law.acts.some((it) => it.key === act)) faults.push(`${place}: there is no act ${act}`);
  };
  text("title", programme.title);
  basis("basis", programme.basis);
  for (const { id, says, basis: where, holds } of programme.conditions) {
    check(`condition ${id}`, holds, "bool");
    text(`condition ${id}`, says);
    basis(`condition ${id}`, where);
  }
  const ids = programme.conditions.map((it) => it.id);
  if (new Set(ids).size < ids.length) faults.push("two conditions have one id");
  check("amount", programme.pays.amount, "quantity");
  if (programme.pays.rhythm === "once") check("day", programme.pays.on, "day");
  if (programme.pays.rhythm === "each" && !law.factKinds.has(programme.pays.kind))
    faults.push(`there is no fact kind ${programme.pays.kind}`);
  const { beneficiaries } = programme;
  if (beneficiaries.kind === "one") check("beneficiary", beneficiaries.person, "person");
  else check("equal shares", beneficiaries.people, "people");
  check("payee", programme.payee.is, "person");
  if (programme.automaticWhen !== undefined) {
    check("cases that run by themselves", programme.automaticWhen, "bool");
    if (programme.mode === "automatic") faults.push("cases that run by themselves: all do, since it is automatic");
    if (beneficiaries.kind === "one" && beneficiaries.person.op === "claimant")
      faults.push("cases that run by themselves: belong to nobody, since nobody asked");
  }
  basis("payee", programme.payee.basis);
  if (programme.otherFund !== undefined) {
    check("other fund", programme.otherFund.when, "bool");
    basis("other fund", programme.otherFund.basis);
    if (programme.pays.rhythm !== "once")
      faults.push("other fund: is asked on the day of a one-off, and there is none");
  }
  faults.push(...amountsMissing(programme, law), ...everOfSomebodyElse(programme));
  return faults;
}

function faultsOfIncompatibility(
  { programmes, says, basis, under }: Incompatibility,
  law: LawIndex,
  languages: readonly string[],
): string[] {
  return [
    ...programmes.filter((code) => !law.programmes.has(code)).map((code) => `there is no programme ${code}`),
    ...(new Set(programmes).size < Math.max(2, programmes.length)
      ? ["names fewer than two programmes, or one twice"]
      : []),
    ...languages.filter((it) => !says[it]?.trim()).map((it) => `no text in ${it}`),
    ...(under === undefined || law.choices.get(under.choice)?.readings.some(({ code }) => code === under.reading)
      ? []
      : [`there is no reading ${under.reading} of a choice ${under.choice}`]),
    ...(law.law.acts.some((it) => it.key === basis.act) ? [] : [`there is no act ${basis.act}`]),
  ];
}

/** An amount must be given, or its absence stated, from the day on which the programme is modelled. */
function amountsMissing(programme: Programme, law: LawIndex): string[] {
  return parametersOf([programme.pays.amount, ...Object.values(programme.given)]).flatMap((key) => {
    const first = law.parameters.get(key)?.values[0];
    if (first === undefined || first.from <= programme.modelledFrom) return [];
    return [`parameter ${key} begins on ${isoDay(first.from)}, after the programme is modelled`];
  });
}

const parametersOf = (nodes: readonly Node[]): string[] =>
  nodes.flatMap((node) => [...(node.op === "parameter" ? [node.key] : []), ...parametersOf(partsOf(node))]);

/** Rights that rest on one another in a ring could never be answered. The fault names the ring. */
function cycles(law: Law): string[] {
  const index = indexOf(law);
  const { programmes } = law;
  const drawn = new Map(programmes.map((it) => [it.code, drawnIn(it)]));
  // A right rests on what those rest on that it cannot be drawn with.
  const draws = new Map(
    programmes.map(({ code }) => [code, [code, ...rivalsOf(index, code)].flatMap((it) => drawn.get(it) ?? [])]),
  );
  const rings: string[] = [];
  const walk = (code: string, path: readonly string[]): void => {
    if (path.includes(code)) {
      if (path[0] === code) rings.push(`rights rest on one another in a ring: ${[...path, code].join(" → ")}`);
      return;
    }
    for (const next of draws.get(code) ?? []) walk(next, [...path, code]);
  };
  for (const { code } of programmes) walk(code, []);
  return rings.slice(0, 1);
}

/** Who ever was whose husband, while who that somebody is changes: code and SQL would ask it of the one of the day only. */
function everOfSomebodyElse(programme: Programme): string[] {
  const moves = (people: Node): boolean => {
    const given = people.op === "given" ? programme.given[people.name] : undefined;
    if (given !== undefined) return moves(given);
    return people.op === "related" ? !LASTING.has(people.of.op) : partsOf(people).some(moves);
  };
  const found = (node: Node): boolean => (node.op === "ever" && moves(node.people)) || partsOf(node).some(found);
  return treesOf(programme).some(found) ? ["who ever was so to somebody who is not the same one every day"] : [];
}
const LASTING: ReadonlySet<Node["op"]> = new Set(["about", "bound"]);

function drawnIn(programme: Programme): string[] {
  const drawn = (node: Node): string[] => [
    ...(node.op === "draws" ? [node.programme] : []),
    ...partsOf(node).flatMap(drawn),
  ];
  return treesOf(programme).flatMap(drawn);
}
