import { findDay } from "@dayaq/kernel";
import { type Examples, isFields } from "../examples/example.ts";
import type { RuleWords } from "./rule-words.ts";

/** Worked cases as lines of words, for every page that tells them. */
export interface ExamplesInWords {
  readonly on: string;
  readonly about: string;
  readonly usually: readonly string[];
  readonly cases: readonly {
    readonly why: string;
    /** How the case differs from the usual one. */
    readonly but: readonly string[];
    readonly gives: string;
    /** Code of the fund that pays it, where it is another than the right's own. */
    readonly from?: string;
    readonly source?: string;
  }[];
}

export function examplesInWords({ on, about, usually, cases }: Examples, words: RuleWords): ExamplesInWords {
  const { grammar } = words;
  const line = ([key, told]: readonly [string, unknown]): string =>
    `${keyInWords(key, words)}: ${told === null ? grammar.cases.notThere : toldInWords(told, kindIn(key), words)}`;
  return {
    on: dayInWords(on, words),
    about: words.somebody(about),
    usually: Object.entries(usually).map(line),
    cases: cases.map(({ why, but = {}, on: asked, gives, from, source }) => ({
      why: words.of(why),
      but: [
        ...(asked === undefined ? [] : [grammar.cases.on(dayInWords(asked, words))]),
        ...Object.entries(but).map(line),
      ],
      gives: givesInWords(gives, words),
      ...(from === undefined ? {} : { from }),
      ...(source === undefined ? {} : { source }),
    })),
  };
}

const CLAIM = "claim";

/** Of a person who is told of, by what the register calls it. */
const OF_PERSONS: Readonly<Record<string, { readonly kind: string; readonly field: string }>> = {
  bornOn: { kind: "birth", field: "on" },
  sex: { kind: "birth", field: "sex" },
  bornAlive: { kind: "birth", field: "alive" },
  diedOn: { kind: "death", field: "on" },
};

const OF_HOUSEHOLDS: Readonly<Record<string, string>> = {
  representative: "household-representative",
  members: "household-member",
};

/** The kind of fact that a key tells of; undefined where it is a person, a household or the claim. */
const kindIn = (key: string): string | undefined => key.split(".")[1];

function keyInWords(key: string, words: RuleWords): string {
  const [who = "", kind] = key.split(".");
  if (who === CLAIM && kind === undefined) return words.grammar.cases.claim.itself;
  return kind === undefined ? words.somebody(who) : `${words.somebody(who)}, ${words.kind(kind)}`;
}

function toldInWords(told: unknown, kind: string | undefined, words: RuleWords): string {
  const { cases } = words.grammar;
  if (Array.isArray(told)) return cases.together(told.map((it) => toldInWords(it, kind, words)));
  if (!isFields(told)) return words.somebody(String(told));
  const fields = Object.entries(told).map(([name, it]) => fieldInWords(name, it, kind, words));
  return fields.join(", ") || cases.there;
}

function fieldInWords(name: string, told: unknown, kind: string | undefined, words: RuleWords): string {
  const { cases } = words.grammar;
  if (name === "from" && typeof told === "string") return cases.from(dayInWords(told, words));
  if (name === "until" && typeof told === "string") return cases.until(dayInWords(told, words));
  if (name === "is" || name === "person") return words.somebody(String(told));
  const household = kind === undefined ? OF_HOUSEHOLDS[name] : undefined;
  if (household !== undefined) return `${words.kind(household)} ${toldInWords(told, undefined, words)}`;
  if (name === "programme") return `${cases.claim.programme} ${words.programme(String(told))}`;
  if (name === "by" || name === "about") return `${cases.claim[name]} ${words.somebody(String(told))}`;
  const of = kind === undefined ? OF_PERSONS[name] : { kind, field: name };
  const label = of === undefined ? cases.claim.on : (words.fact(of.kind, of.field) ?? words.field(of.kind, of.field));
  // “Born alive – no”: a yes or no belongs to the whole label, and not to its last word.
  if (typeof told === "boolean") return `${label} – ${words.grammar.truth(told)}`;
  return `${label} ${told === null ? cases.notThere : scalarInWords(told, of, words)}`;
}

const SUM = /^-?\d+\.\d{2}$/;

function scalarInWords(
  told: unknown,
  of: { readonly kind: string; readonly field: string } | undefined,
  words: RuleWords,
): string {
  if (typeof told !== "string") return String(told);
  if (SUM.test(told)) return words.sum(told);
  return findDay(told) === undefined ? words.code(told, of) : dayInWords(told, words);
}

function dayInWords(iso: string, words: RuleWords): string {
  const day = findDay(iso);
  return day === undefined ? iso : words.day(day);
}

/** The line by which the tests hold a case, told to a reader. */
function givesInWords(gives: string, words: RuleWords): string {
  const { cases } = words.grammar;
  const [, reason] = /^not known: (.+)$/u.exec(gives) ?? [];
  if (reason !== undefined) return cases.notKnown(words.unknown(reason));
  const [, asked] = /^asks for (.+)$/u.exec(gives) ?? [];
  if (asked !== undefined) {
    const each = asked.split(", ").map((it) => it.split(" of "));
    return each.map(([kind = "", whose = ""]) => cases.asksFor(words.kind(kind), words.somebody(whose))).join(", ");
  }
  const [, decided] = /^(\S+), an officer decides who is paid$/u.exec(gives) ?? [];
  if (decided !== undefined) return cases.officerDecides(words.sum(decided));
  const [, whole, parts] = /^(\S+): (.+)$/u.exec(gives) ?? [];
  if (whole !== undefined && parts !== undefined)
    return `${words.sum(whole)}: ${parts
      .split(", ")
      .map((it) => shareInWords(it, words))
      .join(", ")}`;
  return gives === "nothing" ? cases.nothing : shareInWords(gives, words);
}

/** `300.00`, `300.00 offered`, `300.00 to mother`, `300.00 to mother for son`. */
function shareInWords(share: string, words: RuleWords): string {
  const { cases } = words.grammar;
  const [, sum = share, offered, payee, whose] = /^(\S+?)(?: (offered)| to (\S+)(?: for (\S+))?)?$/u.exec(share) ?? [];
  if (offered !== undefined) return cases.offered(words.sum(sum));
  if (payee === undefined) return words.sum(sum);
  return cases.paid(words.sum(sum), words.somebody(payee), whose === undefined ? undefined : words.somebody(whose));
}
