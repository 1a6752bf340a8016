import type { TownPerson, TownWages } from "@dayaq/country";

/** The demonstration's surroundings: whom to show, and the simulators that the first page speaks to. */
export interface TownPorts {
  readonly people: readonly TownPerson[];
  /** Months of wages that the tax service has to send, in their order. */
  readonly wages: readonly TownWages[];
  /** Cause of disability that the form proposes: the one by which most follows. */
  readonly cause: string;
  readonly civilRegistry: string;
  readonly agencies: string;
  readonly bank: string;
  /** Where the worker says how it is: its number is what *kill* needs. */
  readonly worker: string;
  /** Accounts of the two officers who release on payday. */
  readonly releasers: readonly [string, string];
}
