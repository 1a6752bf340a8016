import type { TownPerson } from "@dayaq/country";
import { invariant, type Texts } from "@dayaq/kernel";
import { type Chronicle, WRITTEN_DOWN } from "./chronicle.ts";
import { accountOf, finOf, numberOf, type Resident, type Sex } from "./resident.ts";

type Told = Pick<Resident, "given" | "family" | "bornOn" | "sex"> & Partial<Resident>;

interface Circumstances {
  readonly district?: string;
  /** Code of the bank; null for who has no account. */
  readonly bank?: "IBAZ" | "AIIB" | null;
  readonly worksSince?: string;
}

/** Brings people into town and notes whom to look at. */
export class Story {
  readonly chronicle: Chronicle;
  readonly #people: TownPerson[] = [];
  readonly #workers: Resident[] = [];
  #count = 0;

  constructor(chronicle: Chronicle) {
    this.chronicle = chronicle;
  }

  get people(): readonly TownPerson[] {
    return this.#people;
  }

  /** Those who work, in the order in which they came. */
  get workers(): readonly Resident[] {
    return this.#workers;
  }

  /** Somebody with a FIN who lives here and, unless told otherwise, has an account at ABB. */
  resident(told: Told, { district = "BA", bank = "IBAZ", worksSince }: Circumstances = {}): Resident {
    const it = this.person(told);
    this.chronicle.lives(it, district, WRITTEN_DOWN);
    if (bank !== null) this.chronicle.hasAccount(it, accountOf(bank, this.#count), WRITTEN_DOWN);
    if (worksSince !== undefined) {
      this.chronicle.works(it, worksSince);
      this.#workers.push(it);
    }
    return it;
  }

  /** Somebody with a FIN of whom no register has spoken yet. */
  person(told: Told): Resident {
    this.#count += 1;
    return { fin: finOf("5", this.#count), citizenship: "AZ", language: "az", ...told };
  }

  /** A newborn or a foreigner: without a FIN. */
  withoutFin(told: Told): Resident {
    return { citizenship: "AZ", language: "az", ...told };
  }

  look(id: string, it: Resident, shows: Texts): void {
    const [identifier] = numberOf(it).identifiers;
    invariant(identifier !== undefined, "whom to look at can be found by a number");
    this.#people.push({ id, identifier, givenName: it.given, familyName: it.family, shows });
  }
}

export const named = (given: string, family: string, sex: Sex, bornOn: string): Told => ({
  given,
  family,
  sex,
  bornOn,
});
