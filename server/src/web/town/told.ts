import { findDay, minor } from "@dayaq/kernel";
import type { TownView } from "@dayaq/portals";
import type { Ask } from "../page-route.ts";
import { seal, unseal } from "./sealed.ts";

/** What a press has led to, as the address carries it after the redirect: a code and a number, never a person's data. */
export const TOLD = {
  granted: "good",
  duplicate: "good",
  withdrawn: "wait",
  "withdrawn-unpaid": "good",
  parked: "stop",
  waiting: "wait",
  unreachable: "stop",
  confirmed: "good",
  paid: "good",
  "nothing-to-pay": "wait",
  killed: "wait",
  moved: "good",
  wages: "good",
  "wages-none": "wait",
  invalid: "stop",
} as const;

export type Told = keyof typeof TOLD;

const isTold = (text: string | undefined): text is Told => text !== undefined && Object.hasOwn(TOLD, text);

/** What says until when somebody is heard. */
const NAMES_A_TERM: ReadonlySet<Told> = new Set(["withdrawn", "withdrawn-unpaid"]);

export function toldIn({ query, say, ports }: Ask): TownView["told"] {
  const told = query["told"];
  if (!isTold(told)) return undefined;
  const on = findDay(query["on"] ?? "");
  const given = {
    milliseconds: Number(query["ms"] ?? 0),
    owed: say.sum(minor(Math.trunc(Number(query["owed"] ?? 0)) || 0)),
    code: (query["code"] ?? "").replace(/[^a-z.-]/g, ""),
    on: on === undefined ? "" : say.day(on),
  };
  const illustrative = NAMES_A_TERM.has(told) && ports.pack.conventions.contestDays.certainty === "illustrative";
  return { state: TOLD[told], text: say.t(`told.${told}`, given), illustrative };
}

/** What may be read in an address: codes and opaque ids. */
const OPEN = new Set(["told", "desk", "family", "person", "phone", "m", "sender"]);

/** Back to the first page with what was filled in and what came of it. A child's name or somebody's disability is sealed. */
export const townAddress = ({ to }: Pick<Ask, "to">, said: Readonly<Record<string, string | undefined>>): string => {
  const kept = Object.entries(said).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const address = new URLSearchParams(kept.filter(([name]) => OPEN.has(name)));
  address.set("form", seal(JSON.stringify(Object.fromEntries(kept.filter(([name]) => !OPEN.has(name))))));
  return `${to.town()}?${address.toString()}#phone`;
};

/** The fields of such an address, unsealed. What is not sealed by us is not believed. */
export function townQuery(query: Ask["query"]): Ask["query"] {
  const form = unseal(query["form"] ?? "");
  const open = Object.entries(query).filter(([name]) => OPEN.has(name));
  return { ...Object.fromEntries(open), ...(form === undefined ? {} : (JSON.parse(form) as Ask["query"])) }; // texts by name, written above
}
