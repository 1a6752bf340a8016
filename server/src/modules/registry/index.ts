export { fold } from "./domain/fold.ts";
export type { Merge, MergeState } from "./domain/merge.ts";
export type { SearchCriteria } from "./domain/search-criteria.ts";
export type { Changed, PartyId, Statement, WireValue } from "./domain/statement.ts";
export { accountsOf } from "./facts/accounts.ts";
export { factId, type FactRow, type FactSource, recordOfFact } from "./facts/fact-rows.ts";
export { factSources } from "./facts/fact-sources.ts";
export { foundMissing } from "./facts/found-missing.ts";
export { holdersOf } from "./facts/holders.ts";
export { kindsHeld } from "./facts/kinds-held.ts";
export type { FactLedger } from "./facts/ledger.ts";
export { type AppliedRecord, type Learned, record } from "./facts/record-facts.ts";
export { type HeldRecord, heldRecords, lockNames, type RecordName, recordText } from "./facts/records.ts";
export { type FactLaw, loadWorld, type LoadedWorld, type WorldQuery } from "./facts/world.ts";
export { districtsOf, partiesIn } from "./people/districts.ts";
export { givenNames } from "./people/given-names.ts";
export { identifiersOf } from "./people/identifiers-of.ts";
export { lock, lockAround } from "./people/lock.ts";
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
} from "./people/parties.ts";
export { fullName, people, type Person } from "./people/person-view.ts";
export { relativesOn } from "./people/relatives-on.ts";
export { everOneWith, membersOf, type Relative, relatives, type RelativesAsked, rootsOf } from "./people/relatives.ts";
export {
  findPeople,
  type Found,
  type FoundPage,
  type IdentifierForms,
  type Searcher,
  startSearch,
} from "./search/search.ts";
export { type Compared, compareNewPeople, lastCompared } from "./one-person-twice/compare-people.ts";
export {
  countAlike,
  foundAlike,
  listAlike,
  type PossibleDuplicate,
  possibleDuplicates,
} from "./one-person-twice/duplicates.ts";
export {
  approveMerge,
  approveUnmerge,
  proposeMerge,
  proposeUnmerge,
  type Regrouped,
  rejectMerge,
  rejectUnmerge,
  type Staff,
} from "./one-person-twice/merge-people.ts";
export {
  findMerge,
  listMerges,
  listWaitingMerges,
  type MergeSeen,
  waitingMergesOf,
} from "./one-person-twice/merge-store.ts";
export { type Double, findDoubles } from "./one-person-twice/same-people.ts";
export { allFacts, type AllFactsQuery } from "./population/all-facts.ts";
export { type Parties, readParties } from "./population/parties.ts";
