import type { Texts } from "@dayaq/kernel";
import { faultsIn } from "@dayaq/rules";
import { registerOf } from "./agency.ts";
import { faultsInBook } from "./law-book.ts";
import { type CountryPack, lawOf } from "./pack.ts";

/** What is wrong with a pack, in words that name the place; empty when it can be started. */
export function faultsInPack(pack: CountryPack): string[] {
  return [
    ...faultsIn(lawOf(pack), pack.languages),
    ...ownership(pack),
    ...payments(pack),
    ...plugIns(pack),
    ...insurance(pack),
    ...benefitsPaid(pack),
    ...faultsInBook(pack.lawBook, pack),
    ...texts(pack),
  ];
}

function ownership({ agencies, factKinds }: CountryPack): string[] {
  const registers = agencies.flatMap((agency) => agency.registers);
  const owned = registers.flatMap((it) => it.factKinds);
  return [
    ...factKinds
      .filter(({ kind, agency }) => registerOf(agencies, kind)?.agency.code !== agency)
      .map(({ kind, agency }) => `fact kind ${kind}: agency ${agency} has no register for it`),
    ...owned.filter((kind, index) => owned.indexOf(kind) < index).map((kind) => `fact kind ${kind} has two registers`),
    ...owned
      .filter((kind) => !factKinds.some((it) => it.kind === kind))
      .map((kind) => `a register owns ${kind}, which is no fact kind`),
    ...registers.flatMap(({ code, factKinds: own, mayAlsoState = [] }) =>
      mayAlsoState
        .filter((kind) => own.includes(kind) || !owned.includes(kind))
        .map((kind) => `the register ${code} may also state ${kind}, which no other register owns`),
    ),
  ];
}

function payments({ programmes, paidFrom, funds, payments: calendar }: CountryPack): string[] {
  const unknown = (code: string, fund: string) =>
    funds.some((it) => it.code === fund) ? [] : [`programme ${code}: there is no fund ${fund}`];
  return programmes.flatMap(({ code, otherFund }) => {
    const paid = paidFrom[code];
    if (!paid) return [`programme ${code}: nothing says how it is paid`];
    return [
      ...unknown(code, paid.fund),
      ...(otherFund === undefined ? [] : unknown(code, otherFund.fund)),
      ...(calendar.groups.some((it) => it.code === paid.group)
        ? []
        : [`programme ${code}: no payment group ${paid.group}`]),
    ];
  });
}

function plugIns({ identifiers, accounts, funds }: CountryPack): string[] {
  return [
    ...identifiers
      .filter(({ holds, example }) => !holds(example))
      .map(({ code }) => `identifier ${code}: its example does not hold`),
    ...(accounts.holds(accounts.example) ? [] : ["accounts: the example does not hold"]),
    ...(accounts.banks.some(({ code }) => code === accounts.bankOf(accounts.example))
      ? []
      : ["accounts: the bank of the example is not listed, so nobody could be paid to it"]),
    ...funds
      .filter(({ account }) => !accounts.holds(account))
      .map(({ code }) => `fund ${code}: its account does not hold`),
  ];
}

function insurance({ contributions, factKinds, programmes, identifiers }: CountryPack): string[] {
  if (contributions === undefined) return [];
  const { wage, insuredBy, accounts, countedBy } = contributions;
  const given = programmes.find(({ code }) => code === countedBy.programme)?.given ?? {};
  return [
    ...misshapen("contributions", factKinds, wage.kind, {
      [wage.employer]: "text",
      [wage.amount]: "money",
      [wage.contribution]: "money",
    }),
    ...(factKinds.some(({ kind }) => kind === insuredBy) ? [] : [`contributions: there is no fact kind ${insuredBy}`]),
    ...(identifiers.some(({ code, holds }) => code === accounts.value.scheme && holds(accounts.value.numberOf(1)))
      ? []
      : [`contributions: the first number of an account does not hold under ${accounts.value.scheme}`]),
    ...[countedBy.capital, countedBy.months]
      .filter((name) => !(name in given))
      .map((name) => `contributions: the programme ${countedBy.programme} is given no ${name}`),
  ];
}

const benefitsPaid = ({ benefits, factKinds }: CountryPack): string[] =>
  benefits === undefined
    ? []
    : misshapen("benefits", factKinds, benefits.kind, { [benefits.programme]: "text", [benefits.amount]: "money" });

/** A fact that we keep lines of ourselves has just the fields that a line fills. */
function misshapen(
  place: string,
  factKinds: CountryPack["factKinds"],
  kind: string,
  filled: Readonly<Record<string, string>>,
): string[] {
  const fields = factKinds.find((it) => it.kind === kind)?.fields ?? {};
  return [
    ...Object.entries(filled)
      .filter(([name, type]) => fields[name]?.type !== type)
      .map(([name, type]) => `${place}: the fact kind ${kind} has no ${name} of type ${type}`),
    ...Object.keys(fields)
      .filter((name) => !(name in filled))
      .map((name) => `${place}: no line says the ${name} of the fact kind ${kind}`),
  ];
}

function texts(pack: CountryPack): string[] {
  const named: readonly (readonly [string, Texts])[] = [
    ["name", pack.name],
    ...Object.entries(pack.texts),
    ...pack.factKinds.map(({ kind, title }) => [`fact kind ${kind}`, title] as const),
    ...pack.acts.map(({ key, title }) => [`act ${key}`, title] as const),
    ...pack.parameters.map(({ key, title }) => [`parameter ${key}`, title] as const),
    ...pack.agencies.map(({ code, title }) => [`agency ${code}`, title] as const),
    ...pack.districts.map(({ code, title }) => [`district ${code}`, title] as const),
    ...pack.lawBook.kinds.map(({ code, title }) => [`kind of right ${code}`, title] as const),
    ...pack.lawBook.places.map(({ act, article, says }) => [`${act} ${article}`, says] as const),
    ...pack.lawBook.standards.map(({ code, title }) => [`convention ${code}`, title] as const),
    ...pack.lawBook.branches.flatMap(({ convention, part, title }) =>
      [part, title].map((it) => [`branch of ${convention}`, it] as const),
    ),
  ];
  return named.flatMap(([place, all]) =>
    pack.languages.filter((language) => !all[language]?.trim()).map((language) => `${place}: no text in ${language}`),
  );
}
