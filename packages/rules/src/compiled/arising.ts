import { BEGINNING, type LocalDate } from "@dayaq/kernel";
import type { Law } from "../law.ts";
import type { Claim, Fact, PersonId } from "../values.ts";
import { NotCompilable } from "./code.ts";
import { columnsOf } from "./columns.ts";
import { type CompiledLaw, compileLaw } from "./compile.ts";
import { Words } from "./values.ts";

/** All that is told in a world. `people`: everybody of whom a fact or a claim speaks, at either end. */
export interface AllTold {
  readonly people: readonly PersonId[];
  readonly facts: Iterable<Fact>;
  readonly claims: Iterable<Claim>;
}

const compiled = new WeakMap<Law, CompiledLaw | undefined>();

/** The law as code, written once; undefined where it says what code cannot say. */
export function codeOf(law: Law): CompiledLaw | undefined {
  if (!compiled.has(law)) compiled.set(law, compiledOrNot(law));
  return compiled.get(law);
}

/**
 * The first day on which a right gives somebody of a world anything, or on which that is in doubt; undefined where it never does.
 * It is certain that nothing is due before. Finding it takes a hundredth of the time of the whole answer, and nearly all rights of
 * those around an event never begin, or begin decades later.
 */
export function beginningsIn(law: Law, told: AllTold): (programme: string, about: PersonId) => LocalDate | undefined {
  const code = codeOf(law);
  if (code === undefined) return () => BEGINNING;
  // Words of these people only: the code lives as long as the process, and names would stay in it.
  const columns = columnsOf(law, new Words(code.words.texts), told.people, told.facts, told.claims);
  const bound = code.bind(columns);
  const places = new Map(Array.from(columns.people, (id, place) => [id, place]));
  return (programme, about) => {
    const place = places.get(about);
    return place === undefined ? BEGINNING : bound.begins(programme, place);
  };
}

function compiledOrNot(law: Law): CompiledLaw | undefined {
  try {
    return compileLaw(law);
  } catch (cause) {
    if (cause instanceof NotCompilable) return undefined;
    throw cause;
  }
}
