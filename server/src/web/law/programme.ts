import { type LawProgrammeView, lawProgrammePage, type ReadingApartView } from "@dayaq/portals";
import {
  dependencies,
  examplesInWords,
  type Programme,
  type ProgrammeSheet,
  programmeSheet,
  signableRight,
  valueInForce,
} from "@dayaq/rules";
import { FEWEST } from "@dayaq/rules/what-if";
import type { Ask, PageRoute } from "../page-route.ts";
import { openingEvent } from "../views/events.ts";
import { type Book, byAgency, cited, named, openBook, valueView, valuesOf } from "./book.ts";

/** A right of the law in use, for everyone. */
export const lawProgramme: PageRoute = {
  method: "GET",
  path: "/law/programmes/:programme",
  may: "everyone",
  answer: async (ask) => {
    const view = await programmeView(ask, await openBook(ask), ask.params["programme"] ?? "");
    return view === undefined ? { trouble: "404" } : { html: lawProgrammePage(view, ask.say, ask.shell) };
  },
};

async function programmeView(ask: Ask, book: Book, code: string): Promise<LawProgrammeView | undefined> {
  const sheet = programmeSheet(book.law, code, book.rules);
  if (sheet === undefined) return undefined;
  const { programme, conditions } = sheet;
  const { words, law, say } = book;
  const { lawBook } = ask.ports.pack;
  return {
    ...named(book, code),
    signed: book.signed(code),
    kind: words.of(lawBook.kinds.find(({ programmes }) => programmes.includes(code))?.title),
    basis: cited(book, programme.basis),
    about: programme.about,
    mode: programme.mode,
    rhythm: words.rhythm(code),
    opens: programme.opens.map((it) => openingEvent(it, say, ask.ports.pack)),
    modelledFrom: programme.modelledFrom,
    now: nowOf(book, sheet),
    conditions: conditions.map(({ id, says, basis, certainty, rule, kinds }) => ({
      id,
      says: words.of(says, id),
      law: cited(book, basis),
      certainty,
      facts: kinds.map(({ kind, title }) => words.of(title, kind)),
      rule,
    })),
    payee: { ...payeeOf(sheet), law: cited(book, programme.payee.basis), certainty: programme.payee.certainty },
    ...fundsOf(ask, book, sheet),
    besides: sheet.besides.map(({ programmes, says, rule, basis, certainty }) => ({
      others: programmes.filter((it) => it !== code).map((it) => named(book, it)),
      says: words.of(says),
      rule,
      law: cited(book, basis),
      certainty,
    })),
    choices: sheet.choices.map(({ name, says, readings, inForce }) => ({
      name,
      says: words.of(says, name),
      readings: readings.map((it) => ({
        says: words.of(it.says, it.code),
        source: words.of(it.source),
        isInForce: it.code === inForce,
        apart: apartOf(book, name, it.code),
      })),
    })),
    parameters: sheet.parameters.map((it) => ({
      title: words.of(it.title, it.key),
      key: it.key,
      values: valuesOf(book, it),
    })),
    picture: {
      right: named(book, code),
      agencies: byAgency(book, factsOf(book, code)),
      draws: sheet.draws.map((it) => named(book, it)),
      rivals: [...new Set(sheet.besides.flatMap(({ programmes }) => programmes))]
        .filter((it) => it !== code)
        .map((it) => named(book, it)),
    },
    formal: formalOf(sheet),
    cases: casesOf(ask, book, code),
    standards: lawBook.branches
      .filter(({ programmes }) => programmes.includes(code))
      .map(({ convention, part, title }) => `${convention}, ${words.of(part)}: ${words.of(title)}`),
    leftOut: (lawBook.leftOut[code] ?? []).map((it) => words.of(it)),
    hash: signableRight(law, code, book.ofActs)?.hash ?? "",
    versions: await versionsOf(ask, book, code),
  };
}

/** What the law sets today and the sum is made of; what no source gives comes after what is known. */
function nowOf(book: Book, { parameters, inSum }: ProgrammeSheet): LawProgrammeView["now"] {
  const all = parameters.slice(0, inSum).flatMap((parameter) => {
    const value = valueInForce(parameter, book.today);
    return value === undefined
      ? []
      : [{ title: book.words.of(parameter.title, parameter.key), value: valueView(book, parameter, value) }];
  });
  return [
    ...all.filter(({ value }) => value.value !== undefined),
    ...all.filter(({ value }) => value.value === undefined),
  ];
}

/** Where few would gain or lose, neither how many they are nor what they would have is told. */
function apartOf({ apart }: Book, choice: string, reading: string): ReadingApartView[] {
  const told = (people: number): number | "few" => (people > 0 && people < FEWEST ? "few" : people);
  return apart
    .filter((it) => it.choice === choice && it.reading === reading)
    .map(({ on, of, anybody, sum, ...counted }) => {
      const [more, less, unclear] = [told(counted.more), told(counted.less), told(counted.unclear)];
      return { on, of, anybody, more, less, unclear, ...(more === "few" || less === "few" ? {} : { sum }) };
    });
}

/** The facts that make the right be looked at again, and no others: not those that only a rival of a rival reads. */
const factsOf = ({ law }: Book, code: string) => {
  const read = dependencies(law).filter(({ programme, end }) => programme === code && end !== "asked");
  const kinds = new Set(read.map(({ kind }) => kind));
  return law.factKinds.filter(({ kind }) => kinds.has(kind));
};

function payeeOf({ programme, payee, whose }: ProgrammeSheet): Pick<LawProgrammeView["payee"], "whose" | "rule"> {
  if (programme.payee.is.op !== "bound") return { whose: "rule", rule: payee };
  if (!usually(programme)) return { whose: "rule", rule: whose };
  return { whose: programme.beneficiaries.kind === "one" ? "own" : "shares", rule: payee };
}

/** Of a right with two sources of money: which fund pays which cases. */
function fundsOf(
  { ports }: Ask,
  book: Book,
  { programme, otherFund: rule }: ProgrammeSheet,
): Pick<LawProgrammeView, "funds"> {
  const { code, otherFund } = programme;
  if (otherFund === undefined || rule === undefined) return {};
  const { basis, certainty, fund } = otherFund;
  const { words } = book;
  return {
    funds: {
      own: words.fund(ports.pack.paidFrom[code]?.fund ?? ""),
      other: words.fund(fund),
      rule,
      law: cited(book, basis),
      certainty,
    },
  };
}

/** Whether the right is of whom one expects: the person that it is about, the claimant, or those who share it. */
const usually = ({ beneficiaries }: Programme): boolean =>
  beneficiaries.kind === "equal-shares" || ["about", "claimant"].includes(beneficiaries.person.op);

const formalOf = ({
  byItself,
  due,
  amount,
  whose,
  payee,
  given,
  notions,
}: ProgrammeSheet): LawProgrammeView["formal"] => ({
  ...(byItself === undefined ? {} : { byItself }),
  ...(due === undefined ? {} : { due }),
  amount,
  whose,
  payee,
  given,
  notions,
});

function casesOf({ ports }: Ask, { rules, words }: Book, code: string): LawProgrammeView["cases"] {
  const examples = ports.pack.lawBook.examples.find(({ programme }) => programme === code);
  if (examples === undefined) return { on: "", usually: [], all: [] };
  const { on, about, usually, cases } = examplesInWords(examples, rules);
  const all = cases.map(({ from, ...it }) =>
    from === undefined ? it : { ...it, gives: `${it.gives} (${words.fund(from)})` },
  );
  return { on, usually: [rules.grammar.cases.about(about), ...usually], all };
}

/** Whether each version of the law that was in use said the same of this right. */
async function versionsOf({ tx, ports }: Ask, book: Book, code: string): Promise<LawProgrammeView["versions"]> {
  const { determinations } = ports.modules;
  const hashes: (string | undefined)[] = [];
  // One law after the other: each is read once in the life of this process.
  for (const { hash } of book.versions) {
    const law = await determinations.loadLaw(tx, hash);
    hashes.push(signableRight(law, code, book.ofActs)?.hash);
  }
  return book.versions.flatMap(({ hash, on }, nth) => {
    const [own, before] = [hashes[nth], hashes[nth + 1]];
    if (own === undefined) return [];
    return [
      { on, lawHash: hash, right: before === undefined ? "first" : own === before ? "same" : "changed" } as const,
    ];
  });
}
