export { accountsOf } from "./accounts.ts";
export { foundMissing } from "./found-missing.ts";
export { factSources } from "./fact-sources.ts";
export { factId, type FactRow, type FactSource, recordOfFact } from "./fact-rows.ts";
export type { FactLedger } from "./ledger.ts";
export { lock, lockAround } from "./lock.ts";
export {
  findByUuid,
  type Identifier,
  identifierText,
  identify,
  introduce,
  type Named,
  type NewParty,
  partiesNamed,
  resolve,
  uuidsOf,
} from "./parties.ts";
export { districtsOf, partiesIn } from "./districts.ts";
export { fullName, people, type Person } from "./person-view.ts";
export { type AppliedRecord, type Learned, record } from "./record-facts.ts";
export { type HeldRecord, heldRecords, lockNames, type RecordName, recordText } from "./records.ts";
export type { Changed, PartyId, Statement, WireValue } from "./domain/statement.ts";
export { type FactLaw, loadWorld, type LoadedWorld, type WorldQuery } from "./world.ts";
export { givenNames } from "./given-names.ts";
export { holdersOf } from "./holders.ts";
export { kindsHeld } from "./kinds-held.ts";
export { identifiersOf } from "./identifiers-of.ts";
export { relativesOn } from "./relatives-on.ts";
export { everOneWith, membersOf, type Relative, relatives, type RelativesAsked, rootsOf } from "./relatives.ts";
export { fold } from "./domain/fold.ts";
export {
  approveMerge,
  approveUnmerge,
  proposeMerge,
  proposeUnmerge,
  type Regrouped,
  rejectMerge,
  rejectUnmerge,
  type Staff,
} from "./merge-people.ts";
export type { Merge, MergeState } from "./domain/merge.ts";
export { findMerge, listMerges, listWaitingMerges, type MergeSeen, waitingMergesOf } from "./merge-store.ts";
export type { SearchCriteria } from "./domain/search-criteria.ts";
export { findPeople, type Found, type FoundPage, type IdentifierForms, type Searcher, startSearch } from "./search.ts";
export { type Compared, compareNewPeople, lastCompared } from "./compare-people.ts";
export { countAlike, foundAlike, listAlike, type PossibleDuplicate, possibleDuplicates } from "./duplicates.ts";
export { type Double, findDoubles } from "./same-people.ts";
export { allFacts, type AllFactsQuery } from "./population/all-facts.ts";
export { type Parties, readParties } from "./population/parties.ts";
