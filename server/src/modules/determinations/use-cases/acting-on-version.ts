import type { Outcome, RefusalOf } from "@dayaq/kernel";
import type { agree, LawVersion, proposeStage } from "../domain/law-version.ts";

/** Who acts on a version, and why. */
export interface ActingOnLaw {
  readonly by: string;
  readonly reason: string;
}

type VersionRefusal =
  | "law-version.unknown"
  | "law-version.settled"
  | "law-version.shadow-runs"
  | "law-version.other-on-the-way"
  | "law-version.base-replaced"
  | RefusalOf<typeof proposeStage>
  | RefusalOf<typeof agree>;

/** The version as it was found, or why nothing was done. */
export type VersionAnswer = Promise<Outcome<LawVersion, VersionRefusal>>;
