import type { Agency } from "@dayaq/country";

/** Messages a second that an agency may send, and how many at once. The planned peak of all agencies together is 200/s; one may take twenty-five times that. */
const PER_SECOND = 5000;

/** What an agency may do, as the country has agreed with it. */
export interface Contract {
  readonly agency: string;
  readonly signature: "required" | "optional";
  readonly messagesPerSecond: number;
}

/** Who may send, which registers are whose, and what each register may state. */
export class Contracts {
  readonly #contracts: ReadonlyMap<string, Contract>;
  readonly #owners: ReadonlyMap<string, string>;
  readonly #kinds: ReadonlyMap<string, { readonly any: ReadonlySet<string>; readonly owned: ReadonlySet<string> }>;

  /** `courtesy`: kinds that say who somebody is. Any register may say them of whom it introduces; the owner's word outranks its own. */
  constructor(agencies: readonly Agency[], courtesy: readonly string[]) {
    this.#contracts = new Map(
      agencies.map(({ code, signature }) => [code, { agency: code, signature, messagesPerSecond: PER_SECOND }]),
    );
    const registers = agencies.flatMap(({ code, registers: own }) =>
      own.map((register) => ({ agency: code, register })),
    );
    this.#owners = new Map(registers.map(({ agency, register }) => [register.code, agency]));
    this.#kinds = new Map(
      registers.map(({ register: { code, factKinds, mayAlsoState = [] } }) => [
        code,
        { any: new Set([...factKinds, ...mayAlsoState, ...courtesy]), owned: new Set(factKinds) },
      ]),
    );
  }

  find(agency: string): Contract | undefined {
    return this.#contracts.get(agency);
  }

  /** The agency that keeps a register. */
  ownerOf(register: string): string | undefined {
    return this.#owners.get(register);
  }

  /**
   * Kinds of fact that a register may state; undefined where the agency keeps no such register. `owned`: without what it says in passing
   * or where the owner is silent. Only these may come without a message type of their own, whose keys let the owner's word outrank them.
   */
  mayState(agency: string, register: string, kinds: "any" | "owned"): ReadonlySet<string> | undefined {
    return this.ownerOf(register) === agency ? this.#kinds.get(register)?.[kinds] : undefined;
  }
}
