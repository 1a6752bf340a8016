import type { Stated } from "./stated.ts";

/** How a country numbers the accounts of its insured persons. */
export interface AccountNumbers {
  /** Scheme of identifiers under which the number is written down. */
  readonly scheme: string;
  /** The number of the n-th account, normalised and with its check digit; never the same for another n. `n` counts from 1. */
  readonly numberOf: (n: number) => string;
}

/** Who is insured, what is paid in for them month by month, and where the law counts it. */
export interface Contributions {
  /** The fact of what one employer paid one person in one calendar month, and the names of its fields. */
  readonly wage: {
    readonly kind: string;
    readonly employer: string;
    readonly amount: string;
    readonly contribution: string;
  };
  /** Of whom a fact of this kind holds, is insured and has an account from then on. */
  readonly insuredBy: string;
  readonly accounts: Stated<AccountNumbers>;
  /** The right whose reasons say what stands in the account, and the names of its given values: sum and months. */
  readonly countedBy: { readonly programme: string; readonly capital: string; readonly months: string };
}
