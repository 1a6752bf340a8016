export { type Adoption, adoptions } from "./adoptions.ts";
export { type Determinations, determinationsModule } from "./determinations.ts";
export type { StoredLaw } from "./law-store.ts";
export { type CountedApart, keepReadings, readingsCounted } from "./readings-apart.ts";
export type { ChangedFact, DeterminationPorts, Learned, RelativesAsked } from "./ports.ts";
export type { KeptDetermination, Touched } from "./store.ts";
export {
  readOnce,
  readTimeline,
  type StoredAward,
  type StoredDatedAward,
  writeOnce,
  writeTimeline,
} from "./domain/stored-award.ts";
export {
  can as canDoWithLawVersion,
  type LawVersion,
  openProposal as openLawProposal,
  type Stage,
  WHOLE,
} from "./domain/law-version.ts";
export { SHADOW_KINDS } from "./domain/shadow-difference.ts";
export type { BackingOut } from "./version-store.ts";
export type { Adopted } from "./use-cases/adopt-law.ts";
export type { Change } from "./use-cases/redetermine.ts";
export type { CompareLaws, LawsCompared, Touched as TouchedByLaw } from "./use-cases/shadow.ts";
export type { Examined } from "./use-cases/examine.ts";
export type { Replay } from "./use-cases/replay.ts";
