import type { Incompatibility } from "../incompatibility.ts";
import { incompatibilitiesOf } from "../rivals.ts";
import type { Programme } from "../programme.ts";
import { isNeverInDoubt } from "../presence/in-doubt.ts";
import { presencesOf } from "../presence/presences.ts";
import type { Node } from "../tree/node.ts";
import { type Place, placeOf, type When } from "./code.ts";
import { byCost } from "./cost.ts";
import type { Emitter } from "./emitter.ts";
import { settledText } from "./lasting.ts";
import { presenceText } from "./presence.ts";

/**
 * Three forms of each function: for the day that everybody is asked about, for any other day, and for a day of which it is also
 * told how long its answer lasts.
 */
const FORMS = [
  { suffix: "", when: "asked" },
  { suffix: "Then", when: "any" },
  { suffix: "Lasting", when: "lasting" },
] as const;

export const nameOf = (code: string): string => code.replaceAll(/[^A-Za-z0-9]/g, "_");

/**
 * Functions of one programme. `merit` answers 0 (nothing), 1 (due) or 2 (undetermined), and leaves the sum in `amount` and who
 * shares it in `sharers`. `award` also looks at the rights that it cannot be drawn with. `fallen` is the answer of a day: of a
 * one-off, what has fallen due by then.
 */
export function defineProgramme(emit: Emitter, programme: Programme): void {
  const { code } = emit;
  const name = nameOf(programme.code);
  code.define(presenceText(code, name, presencesOf(code.law.law).get(programme.code) ?? []));
  for (const { suffix, when } of FORMS) {
    const place = placeOf(programme, when);
    code.define(`function merit_${name}${suffix}(on, a) {\n${meritBody(emit, place)}\n}`);
    code.define(`function award_${name}${suffix}(on, a) {\n${awardBody(emit, place, suffix)}\n}`);
  }
  code.define(`function fallen_${name}(on, a) {\n${fallenBody(emit, programme)}\n}`);
  code.define(everybodyText(name));
  code.define(withinText(emit, programme));
  code.define(`function begin_${name}(a) {\n${beginBody(programme)}\n}`);
  code.define(`function next_${name}(on, a) {\n${nextBody(emit, programme)}\n}`);
  code.define(`function drawn_${name}(on, a) {\n${drawnBody(programme, "Then")}\n}`);
  code.define(`function drawnLasting_${name}(on, a) {\n${drawnBody(programme, "Lasting")}\n}`);
}

function meritBody(emit: Emitter, place: Place): string {
  const { conditions, pays, beneficiaries, payee, modelledFrom } = place.programme;
  const asked = conditions.flatMap(({ holds }) => conjunctsOf(emit, holds, place));
  const held = byCost(emit, place, asked, (it) => it).map((it) => emit.truth(it, place));
  const payeeOf = emit.person(payee.is, { ...place, bound: new Map([["beneficiary", "who"]]) });
  // Who is paid is dear to find: where it cannot be in doubt, only whoever asks for it needs it.
  const isSure = isNeverInDoubt(payee.is, { law: emit.code.law, programme: place.programme });
  const paid = (add: (payee: string) => string) =>
    isSure
      ? `if (asksWho) ${add(payeeOf)}`
      : `const payee = ${payeeOf};
    if (payee === -2) inDoubt = true;
    if (asksWho) ${add("payee")}`;
  const sharing =
    beneficiaries.kind === "one"
      ? `const who = ${emit.person(beneficiaries.person, place)};
  if (who === -2) inDoubt = true;
  if (who >= 0) {
    shared = 1;
    ${paid((it) => `mine = [who, ${it}];`)}
  }`
      : `const list = ${emit.list(beneficiaries.people, place)};
  if (asksWho) mine = [];
  for (let i = 0; i < list.length; i += 2) {
    if (list[i + 1] === IN_DOUBT) inDoubt = true;
    if (list[i + 1] !== 1) continue;
    const who = list[i];
    shared++;
    ${paid((it) => `mine.push(who, ${it});`)}
  }`;
  return `
  if (!may_${nameOf(place.programme.code)}(a)) return 0;
  let inDoubt = false;
  ${settledText(place, held, 0, "inDoubt = true;")}
  const sum = ${emit.number(pays.amount, place)};
  if (sum === N || sum === 0) return 0;
  if (sum !== sum) inDoubt = true;
  const isAsked = ${askedText(emit, place)};
  let mine = NONE_OF_THEM, shared = 0;
  if (isAsked) {
  ${sharing}
  }
  if (inDoubt) return 2;
  if (isAsked && shared === 0) return 0;
  amount = sum;
  sharers = mine;
  heads = shared;
  if (on >= ${modelledFrom}) return 1;
  ${place.when === "lasting" ? `upTo(${modelledFrom});` : ""}
  return 2;`;
}

/** Whether somebody asked for it, or it runs by itself on that day. */
function askedText(emit: Emitter, place: Place): string {
  const { mode, code, automaticWhen } = place.programme;
  if (mode === "automatic") return "true";
  const offsets = emit.code.column("claims", code, "offsets");
  const claimed = `${offsets}[a] !== ${offsets}[a + 1]`;
  return automaticWhen === undefined ? claimed : `${claimed} || ${emit.truth(automaticWhen, place)} === 1`;
}

/** What has to hold all together, part by part: a cheap part of a dear condition is asked before other conditions. */
function conjunctsOf(emit: Emitter, node: Node, place: Place): readonly Node[] {
  if (node.op === "and") return node.of.flatMap((it) => conjunctsOf(emit, it, place));
  if (node.op !== "given") return [node];
  const all = conjunctsOf(emit, emit.code.given(place, node.name), place);
  return all.length === 1 ? [node] : all;
}

function awardBody(emit: Emitter, { programme: { code: own }, when }: Place, suffix: string): string {
  const declared = incompatibilitiesOf(emit.code.law, own);
  const merit = `merit_${nameOf(own)}${suffix}(on, a)`;
  if (declared.length === 0) return `return ${merit};`;
  return `
  const state = ${merit};
  if (state === 0) return 0;
  const mine = state === 1 && heads > 0 ? amount : -1, shared = sharers, by = heads, sum = amount;
  let lost = 0;
  ${declared.map((it) => besideText(emit, it, own, { suffix, when })).join("\n")}
  amount = sum;
  sharers = shared;
  heads = by;
  return lost === 1 ? 0 : lost === IN_DOUBT ? 2 : state;`;
}

/** Each rival of one declaration: whether it beats the right on that day. */
function besideText(
  emit: Emitter,
  { programmes: among, rule }: Incompatibility,
  own: string,
  { suffix, when }: { readonly suffix: string; readonly when: When },
): string {
  const { code } = emit;
  const claims = (programme: string, column: string) => code.column("claims", programme, column);
  const asked = (it: string, index: number) =>
    `for (let i = ${claims(it, "offsets")}[a]; i < ${claims(it, "offsets")}[a + 1]; i++) {
    const claimed = ${claims(it, "on")}[i];
    if (claimed <= on) { if (claimed >= since) { since = claimed; chosen = ${index}; } }
    ${when === "lasting" ? "else upTo(claimed);" : ""}
  }`;
  const at = among.indexOf(own);
  const rivals = among.flatMap((it, index) => {
    if (index === at) return [];
    const rival = code.law.programmes.get(it);
    const isAsked = rival === undefined ? "false" : askedText(emit, placeOf(rival, when));
    const beats =
      rule === "priority"
        ? String(Number(index < at))
        : `chosen === ${at} ? 0 : chosen === ${index} ? 1 : amount > mine || (amount === mine && ${index < at}) ? 1 : 0`;
    return [
      `if (mine >= 0 && (${isAsked})) { const s = merit_${nameOf(it)}${suffix}(on, a); lost = or3(lost, s === 2 ? IN_DOUBT : s === 0 || heads === 0 ? 0 : ${beats}); }`,
    ];
  });
  return `{ let chosen = -1, since = BEGINNING;
  ${rule === "own-choice" ? among.map(asked).join("\n  ") : ""}
  ${rivals.join("\n  ")} }`;
}

function fallenBody(emit: Emitter, programme: Programme): string {
  const { pays, code } = programme;
  const name = nameOf(code);
  if (pays.rhythm === "monthly") return `return award_${name}(on, a);`;
  if (pays.rhythm === "once") {
    return `const day = ${onceOn(emit, programme, pays.on)}; return day !== day || day === N || day > on ? 0 : award_${name}Then(day, a);`;
  }
  const column = (it: string) => emit.code.column("kinds", pays.kind, it);
  return `
  for (let i = ${column("offsets")}[a + 1] - 1; i >= ${column("offsets")}[a]; i--) {
    if (${column("from")}[i] > on || ${column("from")}[i] === BEGINNING) continue;
    const state = award_${name}Then(${column("from")}[i], a);
    if (state !== 0) return state;
  }
  return 0;`;
}

/**
 * The day of a one-off. It may turn out late, so it is looked at from the last day of time, on which all that never ends still
 * holds.
 */
const onceOn = (emit: Emitter, programme: Programme, on: Node): string =>
  `may_${nameOf(programme.code)}(a) ? ${emit.number(on, { ...placeOf(programme, "any"), on: "(OPEN - 1)" })} : N`;

/**
 * One loop over a population that asks of nobody who shares: what is due, and to whom it is undetermined. `those`: who may have
 * anything, everybody where it is undefined.
 */
const everybodyText = (name: string): string => `function everybody_${name}(on, those, first, end, states, amounts) {
  ${overThose(`const state = fallen_${name}(on, a);
    if (state === 0) continue;
    states[a] = state;
    if (state === 1) amounts[a] = amount;`)}
}`;

/** The same of what falls due on the days of a period, added up. */
const withinText = (
  emit: Emitter,
  programme: Programme,
): string => `function within_${nameOf(programme.code)}(from, until, those, first, end, states, amounts) {
  ${overThose(`let some = 0, sum = 0;
    ${fallingText(emit, programme)}
    states[a] = some;
    if (some === 1) amounts[a] = sum;`)}
}`;

const overThose = (asks: string): string => `asksWho = false;
  states.fill(0, first, end);
  amounts.fill(0, first, end);
  const count = those === undefined ? end - first : those.length;
  for (let i = 0; i < count; i++) {
    const a = those === undefined ? first + i : those[i];
    ${asks}
  }
  asksWho = true;`;

function fallingText(emit: Emitter, programme: Programme): string {
  const { pays, code } = programme;
  const falls = (day: string) =>
    `if (${day} >= from && ${day} < until) { const state = award_${nameOf(code)}Then(${day}, a); if (state === 1) sum += amount; if (state > some) some = state; }`;
  if (pays.rhythm === "monthly") return "";
  if (pays.rhythm === "once") return `const day = ${onceOn(emit, programme, pays.on)}; ${falls("day")}`;
  const column = (it: string) => emit.code.column("kinds", pays.kind, it);
  return `for (let i = ${column("offsets")}[a]; i < ${column("offsets")}[a + 1]; i++) ${falls(`${column("from")}[i]`)}`;
}

/** The first later day on which the answer is another one, or something falls due; OPEN where none is known. */
function nextBody(emit: Emitter, programme: Programme): string {
  const { code, pays } = programme;
  const name = nameOf(code);
  if (pays.rhythm === "once")
    return `const day = ${onceOn(emit, programme, pays.on)}; return day > on && award_${name}Then(day, a) !== 0 ? day : OPEN;`;
  if (pays.rhythm === "each") {
    const column = (it: string) => emit.code.column("kinds", pays.kind, it);
    return `for (let i = ${column("offsets")}[a]; i < ${column("offsets")}[a + 1]; i++)
    if (${column("from")}[i] > on && award_${name}Then(${column("from")}[i], a) !== 0) return ${column("from")}[i];
  return OPEN;`;
  }
  return `
  lasts = OPEN;
  const now = award_${name}Lasting(on, a), sum = amount, shared = sharers;
  for (let day = lasts; day !== OPEN; day = lasts) {
    lasts = OPEN;
    const state = award_${name}Lasting(day, a);
    if (state !== now || state === 1 && (amount !== sum || !sameMembers(shared, sharers))) return day;
  }
  return OPEN;`;
}

/** The first day of all on which anything is due or in doubt; OPEN where there is none. */
function beginBody({ code, pays }: Programme): string {
  const name = nameOf(code);
  if (pays.rhythm !== "monthly") return `return next_${name}(BEGINNING, a);`;
  return `for (let day = BEGINNING; day !== OPEN; day = lasts) {
    lasts = OPEN;
    if (award_${name}Lasting(day, a) !== 0) return day;
  }
  return OPEN;`;
}

function drawnBody({ code, pays, about }: Programme, suffix: "Then" | "Lasting"): string {
  if (pays.rhythm !== "monthly") return "return 0;"; // a sum that is due once is not drawn
  return `
  const sum = amount, shared = sharers, by = heads, asked = asksWho;
  asksWho = ${about !== "household"};
  const state = award_${nameOf(code)}${suffix}(on, a);
  let drawn = state === 2 ? IN_DOUBT : 0;
  if (state === 1) ${about === "household" ? "drawn = heads > 0 ? 1 : 0;" : "for (let i = 0; i < sharers.length; i += 2) if (sharers[i] === a) drawn = 1;"}
  amount = sum;
  sharers = shared;
  heads = by;
  asksWho = asked;
  return drawn;`;
}
