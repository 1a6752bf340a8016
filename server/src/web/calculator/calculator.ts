import { isoDay, type LocalDate } from "@dayaq/kernel";
import {
  type CalculatorView,
  calculatorPage,
  type DeterminedView,
  type FieldError,
  type TextKey,
} from "@dayaq/portals";
import type { FactKind, Programme } from "@dayaq/rules";
import { type Answer, type Inquired, isQuestion, type Question } from "@dayaq/rules/ask";
import { windowOf } from "@dayaq/rules/record";
import { lawOf } from "@dayaq/country";
import type { Form } from "../own-form.ts";
import { laterStatus, type OpenAsk, type OpenPage } from "../open/open-page.ts";
import { determinedView } from "../views/determined.ts";
import { sentenceOf } from "../views/explanation.ts";
import { PackWords } from "../views/words.ts";
import { byPlace, nameOf } from "./people.ts";
import { formOfGroup, questionView, saidView, type Talking } from "./question-view.ts";
import { readAnswers } from "./read-answers.ts";
import { dayOf, type Group, groupsOf, personsIn, questionOf, type Said, saidIn } from "./said.ts";

const PATH = "/calculator/:programme";

/** The first page of a right's calculator: for which day. */
export const seeCalculator: OpenPage = {
  method: "GET",
  path: PATH,
  answer: async (ask) => {
    const programme = programmeOf(ask);
    return programme === undefined ? "not-there" : { html: page(ask, programme, start(ask)) };
  },
};

/** What was said so far comes with each form and goes back with each page. */
export const askOn: OpenPage = {
  method: "POST",
  path: PATH,
  answer: async (ask) => {
    const programme = programmeOf(ask);
    if (programme === undefined) return "not-there";
    const said = saidIn(ask.form);
    const on = said && dayOf(said);
    if (said === undefined) return mend(ask, programme, "on", "calc.error-stale");
    if (on === undefined) return mend(ask, programme, "on", "calc.error-day");
    return goOn(ask, programme, said, on);
  },
};

const programmeOf = ({ params, ports: { pack } }: OpenAsk): Programme | undefined =>
  pack.programmes.find(({ code }) => code === params["programme"]);

type Shown = Omit<CalculatorView, "programme" | "title">;
type Sent = Awaited<ReturnType<OpenPage["answer"]>>;

const start = ({ today }: OpenAsk): Shown => ({
  on: isoDay(today),
  answers: "[]",
  said: [],
  step: { kind: "start" },
  errors: [],
});

function page({ ports: { pack }, say, shell }: OpenAsk, programme: Programme, shown: Shown): string {
  const title = new PackWords(pack, say.language).programme(programme.code);
  return calculatorPage({ programme: programme.code, title, ...shown }, say, shell);
}

const mend = (ask: OpenAsk, programme: Programme, field: string, key: TextKey, status = 422): Sent => ({
  status,
  html: page(ask, programme, { ...start(ask), errors: [{ field, message: ask.say.t(key) }] }),
});

/** One step on, back, or to a question that is answered anew. */
async function goOn(ask: OpenAsk, programme: Programme, said: Said, on: LocalDate): Promise<Sent> {
  const anew = groupAnew(said);
  if (anew !== undefined) {
    const answers = without(said.answers, anew, said.act === "back");
    return again(ask, programme, { on, answers }, anew);
  }
  const soFar = { on, answers: said.answers };
  if (said.asked === undefined || said.act === "begin" || said.act === "same")
    return next(ask, programme, soFar, undefined);
  const asked = { question: said.asked, at: said.at };
  const kind = kindOf(ask, asked.question);
  if (kind === undefined) return mend(ask, programme, "on", "calc.error-stale");
  const { answers, errors } = readAnswers(kind, asked.question, ask.form, personsIn(said.answers), ask);
  if (errors.length > 0)
    return { status: 422, html: asking(ask, programme, soFar, { ...asked, form: ask.form, errors }) };
  return next(
    ask,
    programme,
    { on, answers: said.answers.toSpliced(said.at, 0, ...answers) },
    { ...asked, before: soFar },
  );
}

/** A question once more, filled in as it was answered. */
function again(ask: OpenAsk, programme: Programme, soFar: SoFar, group: Group): Sent {
  const question = questionOf(group);
  const kind = kindOf(ask, question);
  if (kind === undefined) return mend(ask, programme, "on", "calc.error-stale");
  const form = formOfGroup(kind, group, personsIn(soFar.answers));
  return { html: asking(ask, programme, soFar, { question, at: group.at, form, errors: [] }) };
}

/** The answers that are to be given anew: those before the question that is asked, or those whose place was pressed. */
function groupAnew({ answers, at, act }: Said): Group | undefined {
  const groups = groupsOf(answers);
  if (act === "back") return groups.findLast((group) => group.at < at);
  const place = /^change-(\d{1,3})$/.exec(act)?.[1];
  return place === undefined ? undefined : groups.find((group) => group.at === Number(place));
}

/** Whoever goes back has not said anything later; whoever changes an answer keeps the others. */
const without = (answers: Said["answers"], { at, answers: old }: Group, isBack: boolean): Said["answers"] =>
  isBack ? answers.slice(0, at) : answers.toSpliced(at, old.length);

/** The question that comes next, or the answer. Where none can be worked out now, what was answered last is asked again. */
async function next(
  ask: OpenAsk,
  programme: Programme,
  soFar: SoFar,
  last: (Pick<Asking, "question" | "at"> & { readonly before: SoFar }) | undefined,
): Promise<Sent> {
  const { ports, say } = ask;
  const inquiry = { programme: programme.code, on: soFar.on, window: windowOf(lawOf(ports.pack), {}, soFar.on) };
  const worked = await ask.work({ do: "ask", text: JSON.stringify(soFar.answers), inquiry });
  if (worked.ok) return shown(ask, programme, soFar, worked.answer);
  const later = laterStatus(worked.why);
  if (later !== undefined && last !== undefined) {
    const errors = [{ field: "content", message: say.t("calc.error-busy") }];
    return { status: later, html: asking(ask, programme, last.before, { ...last, form: ask.form, errors }) };
  }
  const isStale = worked.why.code === "record.not-understood";
  const key = later !== undefined ? "calc.error-busy" : isStale ? "calc.error-stale" : "calc.error-large";
  return mend(ask, programme, "on", key, later);
}

const talkingOf = ({ ports: { pack }, say }: OpenAsk, { about }: Programme, { answers }: SoFar): Talking => ({
  words: new PackWords(pack, say.language),
  say,
  country: pack.code,
  currency: pack.currency,
  about,
  persons: personsIn(answers),
});

const kindOf = ({ ports: { pack } }: OpenAsk, { kind }: Question): FactKind | undefined =>
  pack.factKinds.find((it) => it.kind === kind);

/** The day, and everything said: answers that no longer count travel on, since whoever is named again has said them. */
interface SoFar {
  readonly on: LocalDate;
  readonly answers: Said["answers"];
}

function shown(ask: OpenAsk, programme: Programme, soFar: SoFar, { next: it, counted }: Inquired): Sent {
  if (isQuestion(it)) {
    const question = { question: it, at: soFar.answers.length, form: {}, errors: [] };
    return { html: asking(ask, programme, soFar, question) };
  }
  const step = { kind: "answer", answer: answerView(ask, programme, it, soFar) } as const;
  return { html: page(ask, programme, { ...around(ask, programme, soFar, counted), step, errors: [] }) };
}

interface Asking {
  readonly question: Question;
  readonly at: number;
  readonly form: Form;
  readonly errors: readonly FieldError[];
}

function asking(ask: OpenAsk, programme: Programme, soFar: SoFar, { question, at, form, errors }: Asking): string {
  const kind = kindOf(ask, question);
  if (kind === undefined) return page(ask, programme, start(ask)); // the law asks for kinds that it has
  const view = questionView(kind, question, at, form, talkingOf(ask, programme, soFar));
  const step = { kind: "question", question: view } as const;
  return page(ask, programme, { ...around(ask, programme, soFar), step, errors });
}

function around(
  ask: OpenAsk,
  programme: Programme,
  soFar: SoFar,
  counted?: readonly number[],
): Omit<Shown, "step" | "errors"> {
  const talking = talkingOf(ask, programme, soFar);
  const said = groupsOf(soFar.answers).flatMap((group) => {
    const kind = kindOf(ask, questionOf(group));
    const counts = counted === undefined || group.answers.some((_, index) => counted.includes(group.at + index));
    return kind === undefined || !counts ? [] : [saidView(kind, group, talking)];
  });
  return { on: isoDay(soFar.on), answers: JSON.stringify(soFar.answers), said };
}

function answerView(ask: OpenAsk, programme: Programme, { determination, why }: Answer, soFar: SoFar): DeterminedView {
  const talking = talkingOf(ask, programme, soFar);
  const { words, say, currency, persons, about } = talking;
  const { until } = windowOf(lawOf(ask.ports.pack), {}, soFar.on);
  const called = (person: string) => nameOf(person, about, talking);
  const reader = {
    is: 0,
    nameOf: (place: number) => (persons[place] === undefined ? undefined : called(persons[place])),
  };
  const sentences = why.conditions.map((it) => sentenceOf(byPlace(it, persons), {}, words, reader));
  return determinedView(determination, sentences, { words, say, currency, on: soFar.on, until, nameOf: called });
}
