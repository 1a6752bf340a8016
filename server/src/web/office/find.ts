import { findPage, type FoundPerson } from "@dayaq/portals";
import { findDay, isoDay } from "@dayaq/kernel";
import { ACCESS } from "../../modules/identity/index.ts";
import {
  findPeople,
  type Found,
  type FoundPage,
  identifiersOf,
  startSearch,
  type SearchCriteria,
} from "../../modules/registry/index.ts";
import type { Ask, PageRoute } from "../page-route.ts";
import { readerOf } from "../views/staff.ts";
import { PackWords } from "../views/words.ts";

export const find: PageRoute = {
  method: "GET",
  path: "/office",
  may: "person.find",
  answer: async ({ say, shell }) => ({ html: findPage({}, say, shell) }),
};

/** What is sought goes by POST and is kept under an opaque id: no name or number stands in an address. */
export const search: PageRoute = {
  method: "POST",
  path: "/office/searches",
  may: "person.find",
  answer: async (ask) => {
    const outcome = await startSearch(ask.tx, criteriaIn(ask.form["words"] ?? ""), readerOf(ask));
    const back = wayBack(ask);
    if (back !== undefined) return { go: outcome.ok ? `${back}?search=${outcome.value}` : back };
    if (outcome.ok) return { go: ask.to.search(outcome.value) };
    return {
      status: 422,
      html: findPage({}, ask.say, ask.shell, [{ field: "words", message: ask.say.t("find.missing") }]),
    };
  },
};

export const found: PageRoute = {
  method: "GET",
  path: "/office/searches/:search",
  may: "person.find",
  answer: async (ask) => {
    const { tx, ports, say, shell, params } = ask;
    const page = await foundBy(ask, params["search"] ?? "");
    if (page === undefined) return { trouble: "404" };
    const numbers = await identifiersOf(
      tx,
      page.people.map(({ party }) => party),
    );
    const words = new PackWords(ports.pack, say.language);
    const people = page.people.map((it) => foundPerson(it, words, numbers.get(it.party)?.[0]?.value));
    return { html: findPage({ found: { asked: askedOf(page.criteria), people, more: page.hasMore } }, say, shell) };
  },
};

/** Whom a search has found; undefined for one that is not this reader's. The reading is audited. */
export async function foundBy(ask: Ask, id: string): Promise<FoundPage | undefined> {
  const { tx, ports, reader } = ask;
  const by = { reader: readerOf(ask), role: reader?.role ?? "", basis: ACCESS["person.find"].basis };
  const forms = (typed: string) =>
    ports.pack.identifiers
      .filter(({ names }) => names === "person")
      .map(({ code, normalise }) => ({ scheme: code, value: normalise(typed) }));
  return findPeople(tx, id, 1, by, forms);
}

/** The page on which somebody has to be named, where the search was begun there. */
function wayBack({ form, to }: Ask): string | undefined {
  const [, kind, id = ""] = /^(proposals|offers)\/(\d{1,15})$/.exec(form["back"] ?? "") ?? [];
  return kind === "proposals" ? to.officeProposal(id) : kind === "offers" ? to.officeOffer(id) : undefined;
}

/** One field takes all three: what looks like a day is one, what holds digits is a number, the rest are names. */
export function criteriaIn(typed: string): SearchCriteria {
  const parts = typed
    .trim()
    .split(/\s+/)
    .filter((part) => part !== "");
  const days = parts.flatMap((part) => dayIn(part) ?? []);
  const numbers = parts.filter((part) => dayIn(part) === undefined && /\d/.test(part));
  const names = parts.filter((part) => !/\d/.test(part)).join(" ");
  return {
    ...(names === "" ? {} : { names }),
    ...(numbers[0] === undefined ? {} : { identifier: numbers[0] }),
    ...(days[0] === undefined ? {} : { bornOn: days[0] }),
  };
}

/** `02.07.1990` or `1990-07-02`, as `YYYY-MM-DD`. */
export function dayIn(typed: string): string | undefined {
  const parts = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(typed);
  const iso = parts ? `${parts[3]}-${parts[2]?.padStart(2, "0")}-${parts[1]?.padStart(2, "0")}` : typed;
  const on = findDay(iso);
  return on === undefined ? undefined : isoDay(on);
}

const askedOf = ({ names, identifier, bornOn }: SearchCriteria): string =>
  [names, identifier, bornOn].filter((part) => part !== undefined).join(" ");

const foundPerson = (it: Found, words: PackWords, number: string | undefined): FoundPerson => ({
  personId: it.uuid,
  name: [it.given, it.patronymic, it.family].filter((part) => part !== "").join(" "),
  ...(it.bornOn === null ? {} : { bornOn: it.bornOn }),
  ...(it.diedOn === null ? {} : { diedOn: it.diedOn }),
  ...(it.district === null ? {} : { district: words.district(it.district) }),
  ...(number === undefined ? {} : { numberEnding: number.slice(-4) }),
});
