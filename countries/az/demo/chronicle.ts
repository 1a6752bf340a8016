import type { StatedRecord } from "@dayaq/country";
import { introductionOf, numberOf, type Resident } from "./resident.ts";

/** The day on which the registers began to speak to us; old enough for June's events, young enough that little is owed for before. */
export const WRITTEN_DOWN = "2025-05-02";

type Body = StatedRecord["body"];

/** What the registers state, written down line by line. Each line is a record of its own, stated at nine in the morning. */
export class Chronicle {
  readonly #records: StatedRecord[] = [];
  readonly #series: string;

  /** `series` begins the record numbers, so that two chronicles never share one. */
  constructor(series: string) {
    this.#series = series;
  }

  get records(): readonly StatedRecord[] {
    return this.#records;
  }

  /** Written into the population register on `on`, living there since birth or since `from`. */
  lives(it: Resident, district: string, on: string, from = it.bornOn): void {
    this.#state("interior", "population-register", "residence-changed", on, {
      person: introductionOf(it),
      from,
      permanent: true,
      district,
    });
  }

  /** A contract names its worker, so that nobody is taken for an old person without work. */
  works(it: Resident, from: string, kind: "contract" | "self-employed" = "contract"): void {
    this.#state("labour", "contracts-register", "contract-started", from, { person: introductionOf(it), from, kind });
  }

  hasAccount(it: Resident, account: string, from: string): void {
    this.#state("banks", "accounts", "account-registered", from, this.#account(it, account, from));
  }

  /** The same record with its end: the second version of what the bank stated before. */
  closedAccount(it: Resident, account: string, from: string, until: string): void {
    this.hasAccount(it, account, from);
    const last = this.#records.at(-1);
    this.#records.push({
      ...(last as StatedRecord), // pushed in the line above
      version: 2,
      type: "account-closed",
      statedAt: at(until),
      body: { ...this.#account(it, account, from), until },
    });
  }

  born(
    child: Resident,
    mother: Resident | undefined,
    father: Resident | undefined,
    on = child.bornOn,
    alive = true,
  ): void {
    const { names, citizenship, language, ...rest } = introductionOf(child);
    this.#state("justice", "civil-registry", "birth", on, {
      child: alive ? { ...rest, names, citizenship, language } : rest,
      alive,
      ...(mother ? { mother: introductionOf(mother) } : {}),
      ...(father ? { father: introductionOf(father) } : {}),
    });
  }

  married(one: Resident, other: Resident, on: string): void {
    this.#state("justice", "civil-registry", "marriage", on, {
      spouses: [introductionOf(one), introductionOf(other)],
      on,
    });
  }

  died(it: Resident, diedOn: string, on = diedOn): void {
    this.#state("justice", "civil-registry", "death", on, { person: introductionOf(it), diedOn });
  }

  assessed(
    it: Resident,
    percent: number,
    cause: string,
    from: string,
    more: { until?: string; blind?: boolean } = {},
  ): void {
    const { until, blind = false } = more;
    this.#state("medical-social-expertise", "disability-register", "disability", from, {
      person: numberOf(it),
      from,
      ...(until === undefined ? {} : { until }),
      percent,
      cause,
      blind,
    });
  }

  recognised(it: Resident, status: string, from: string): void {
    this.#state("zafar", "statuses", "status-granted", from, { person: numberOf(it), from, status });
  }

  studies(it: Resident, from: string): void {
    this.#state("education", "students-register", "study-started", from, {
      person: numberOf(it),
      from,
      form: "full-time",
    });
  }

  /** The fund says who its pensioners are, so that nobody is taken for an old person without a pension. */
  drawsPension(it: Resident, amount: string, from: string): void {
    const body = { person: introductionOf(it), from, kind: "age", amount };
    this.#state("social-fund", "labour-pensions", "pension-drawn", from, body);
  }

  /** The Fund states the account of somebody: the capital of its insurance part, and the insured months until that day. */
  hasCapital(it: Resident, capital: string, months: number, on: string): void {
    const body = { person: numberOf(it), from: on, capital, months };
    this.#state("social-fund", "personal-accounts", "insurance-balance-stated", on, body);
  }

  hasGuardian(child: Resident, guardian: Resident, from: string): void {
    const body = { person: introductionOf(child), from, guardian: numberOf(guardian) };
    this.#state("local-executive", "guardianship-register", "guardianship-changed", from, body);
  }

  /** A bank knows its customer by name too, so that it may be the first of whom we hear about somebody. */
  #account(it: Resident, account: string, from: string): Body {
    return { person: introductionOf(it), from, account, bank: account.slice(4, 8), currency: "AZN" };
  }

  #state(agency: string, register: string, type: string, on: string, body: Body): void {
    const recordNo = `${this.#series}-${String(this.#records.length + 1).padStart(6, "0")}`;
    this.#records.push({ agency, register, recordNo, version: 1, statedAt: at(on), type, body });
  }
}

/** Nothing was stated to us before the town was written down, however old the fact. */
const at = (on: string): string => `${on < WRITTEN_DOWN ? WRITTEN_DOWN : on}T09:00:00+04:00`;
