import type { CountryPack } from "@dayaq/country";
import type { LocalDate, Outcome } from "@dayaq/kernel";
import type { Assets, Languages } from "@dayaq/portals";
import type { Calculator } from "../calculation/index.ts";
import type { EnteredPaper } from "../flow/index.ts";
import type { Cases } from "../modules/cases/index.ts";
import type { Contributions } from "../modules/contributions/index.ts";
import type { Determinations } from "../modules/determinations/index.ts";
import type { Decided, Entitlements } from "../modules/entitlements/index.ts";
import type { IdentityModule } from "../modules/identity/index.ts";
import type { Notices } from "../modules/notices/index.ts";
import type { Payments } from "../modules/payments/index.ts";
import type { Quality } from "../modules/quality/index.ts";
import type { Regrouped, Staff } from "../modules/registry/index.ts";
import type { Pool, Tx } from "../platform/index.ts";
import type { TownPorts } from "./town/ports.ts";

/** The modules that pages read and act through. The registry is functions, and is imported by its face. */
export interface WebModules {
  readonly identity: IdentityModule;
  readonly determinations: Determinations;
  /** Absent in a country without accounts of insured persons. */
  readonly contributions?: Contributions;
  readonly entitlements: Entitlements;
  readonly payments: Payments;
  readonly notices: Notices;
  readonly cases: Cases;
  readonly quality: Quality;
}

/** Everything that the pages need; filled in composition/web-ports.ts. */
export interface WebPorts {
  readonly pool: Pool;
  readonly pack: CountryPack;
  /** The country's, in which the pages answer: each stands in front of an address. */
  readonly languages: Languages;
  readonly modules: WebModules;
  readonly assets: Assets;
  /** Works out what anybody asks of anybody they invent. */
  readonly calculator: Calculator;
  /** Money, tasks and notices of what a person's word has decided, in the same transaction. */
  readonly carryOut: (tx: Tx, decided: Decided, today: LocalDate) => Promise<void>;
  /** States what an officer saw on paper, and all that follows from it, in the same transaction. */
  readonly enterPaper: (tx: Tx, paper: EnteredPaper) => Promise<"applied" | "parked" | "repeated">;
  /** Whether a form was entered before: with the same contents, with others, or (undefined) not at all. */
  readonly enteredBefore: (tx: Tx, paper: EnteredPaper) => Promise<"same" | "other" | undefined>;
  /** What follows when a second member of the staff joins two records, or parts them, in the same transaction. */
  readonly regroup: Readonly<
    Record<"merge" | "part", (tx: Tx, id: number, by: Staff) => Promise<Outcome<Regrouped, string>>>
  >;
  /** Lets a parked event try again, read anew where it was none; answers with how many wait for a worker: one, or none. */
  readonly retryEvent: (tx: Tx, inboxId: number) => Promise<number>;
  /** Our own address as browsers reach it: `https://dayaq.example`. */
  readonly address: string;
  /** Number that people call. */
  readonly helpline: string;
  /** The demonstration: its first page, which nobody signs in for. Absent in production. */
  readonly town?: TownPorts;
}
