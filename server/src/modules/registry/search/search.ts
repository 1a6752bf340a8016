import { done, type Outcome } from "@dayaq/kernel";
import { recordReads } from "../../../platform/audit.ts";
import type { Tx } from "../../../platform/database.ts";
import { uuidv7 } from "../../../platform/uuid.ts";
import { candidates } from "./candidates.ts";
import { sound } from "../domain/fold.ts";
import { readCriteria, type SearchCriteria, type Sought } from "../domain/search-criteria.ts";
import { identifierText, resolve, UUID } from "../people/parties.ts";
import { type Person, PERSON_COLUMNS } from "../people/person-view.ts";

/** Who searches, and on which ground: it stands in the audit. */
export interface Searcher {
  /** Id of the account, never a name. */
  readonly reader: string;
  readonly role: string;
  /** Legal basis of the reading. */
  readonly basis: string;
  readonly reason?: string;
}

/** The forms in which a typed number may be stored: one for each scheme of the country that it fits. */
export type IdentifierForms = (typed: string) => readonly { readonly scheme: string; readonly value: string }[];

/** Asks for a search. The answer's id stands in the address of its results, so that no name or number ever does. */
export async function startSearch(
  tx: Tx,
  criteria: SearchCriteria,
  reader: string,
): Promise<Outcome<string, "search.empty" | "search.too-short" | "search.day-malformed">> {
  const read = readCriteria(criteria);
  if (!read.ok) return read;
  const id = uuidv7();
  await tx.query("insert into registry.search (id, asked_by, criteria) values ($1, $2, $3)", [
    id,
    reader,
    JSON.stringify(criteria),
  ]);
  await tx.query("delete from registry.search where asked_at < now() - interval '1 day'");
  return done(id);
}

export interface Found extends Person {
  /** 0 to 1: how well it fits. */
  readonly fit: number;
}

export interface FoundPage {
  readonly criteria: SearchCriteria;
  readonly people: readonly Found[];
  readonly hasMore: boolean;
}

const PAGE = 20;

/** A page of the people found, best first; undefined for a search that this reader did not ask for or that is over a day old. */
export async function findPeople(
  tx: Tx,
  searchId: string,
  page: number,
  by: Searcher,
  forms: IdentifierForms,
): Promise<FoundPage | undefined> {
  if (!UUID.test(searchId)) return undefined;
  const { rows } = await tx.query<{ criteria: SearchCriteria }>(
    "select criteria from registry.search where id = $1 and asked_by = $2",
    [searchId, by.reader],
  );
  const criteria = rows[0]?.criteria;
  const sought = criteria && readCriteria(criteria);
  if (criteria === undefined || !sought?.ok) return undefined;
  const found = await look(tx, sought.value, page, forms);
  const people = found.slice(0, PAGE);
  const { reader, role: readerRole, basis, reason } = by;
  await recordReads(tx, [
    {
      reader,
      readerRole,
      basis,
      operation: "searchPeople",
      partyIds: people.map(({ party }) => party),
      ...(reason === undefined ? {} : { reason }),
    },
  ]);
  return { criteria, people, hasMore: found.length > PAGE };
}

/** One more than a page holds, to know whether there is another. */
async function look(tx: Tx, sought: Sought, page: number, forms: IdentifierForms): Promise<Found[]> {
  const { words, identifier } = sought;
  const named = identifier === undefined ? undefined : [...(await byNumber(tx, forms(identifier)))];
  if (named?.length === 0) return [];
  const offset = Math.max(0, page - 1) * PAGE;
  const found = await candidates(tx, sought, named, offset + PAGE + 1);
  // Family and given name count more than the father's, as it is written more than as it sounds, a whole word more than a part.
  const { rows } = await tx.query<Found>(
    `select ${PERSON_COLUMNS}, fit::float8 as fit
       from registry.person p join registry.party party on party.id = p.party_id
       cross join lateral (
         select coalesce(avg(greatest(strict_word_similarity(word, split_part(p.folded, ' ', 1) || ' ' || split_part(p.folded, ' ', 2)),
                                      0.95 * strict_word_similarity(word, p.folded), 0.9 * strict_word_similarity(heard, p.sound),
                                      0.8 * word_similarity(heard, p.sound))), 1) as fit
           from unnest($2::text[], $3::text[]) it(word, heard)) fitting
      where p.party_id = any($1)
      order by fit desc, p.folded, p.party_id
      limit ${PAGE + 1} offset $4`,
    [found, words, words.map(sound), offset],
  );
  return rows;
}

async function byNumber(tx: Tx, identifiers: ReturnType<IdentifierForms>): Promise<Set<number>> {
  const found = await resolve(tx, identifiers);
  return new Set(identifiers.flatMap((it) => found.get(identifierText(it)) ?? []));
}
