import { done, type Outcome } from "@dayaq/kernel";
import { recordReads } from "../../platform/audit.ts";
import { sqlDay, type Tx } from "../../platform/database.ts";
import { uuidv7 } from "../../platform/uuid.ts";
import { sound } from "./domain/fold.ts";
import { readCriteria, type SearchCriteria, type Sought } from "./domain/search-criteria.ts";
import { identifierText, resolve } from "./parties.ts";
import { type Person, PERSON_COLUMNS } from "./person-view.ts";

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
async function look(
  tx: Tx,
  { words, identifier, bornOn }: Sought,
  page: number,
  forms: IdentifierForms,
): Promise<Found[]> {
  const named = identifier === undefined ? undefined : [...(await byNumber(tx, forms(identifier)))];
  if (named?.length === 0) return [];
  // A word fits a name that is written much like it anywhere; how much, pg_trgm's own threshold says. Each word must fit.
  await tx.query(`set local pg_trgm.word_similarity_threshold = ${WORD_FITS}`);
  const heard = words.map((_, index) => `$${index + 5}::text`).join(", ");
  const { rows } = await tx.query<Found>(
    `select ${PERSON_COLUMNS}, fit::float8 as fit
       from registry.person p join registry.party party on party.id = p.party_id and party.merged_into is null
       cross join lateral (
         select coalesce(avg(greatest(strict_word_similarity(word, p.folded), 0.9 * strict_word_similarity(heard, p.sound), 0.8 * word_similarity(heard, p.sound))), 1) as fit
           from unnest($1::text[], array[${heard}]::text[]) it(word, heard)) fitting
      where (cardinality($1::text[]) = 0 or ${fits(words.length)})
        and ($2::bigint[] is null or p.party_id = any($2))
        and ($3::date is null or p.born_on = $3)
        and (p.folded <> '' or $2::bigint[] is not null)
      order by fit desc, p.folded, p.party_id
      limit ${PAGE + 1} offset $4`,
    [
      words,
      named ?? null,
      bornOn === undefined ? null : sqlDay(bornOn),
      Math.max(0, page - 1) * PAGE,
      ...words.map(sound),
    ],
  );
  return rows;
}

/** Two of three letters of a short word, or one wrong letter of a longer one: `aliyef` finds Əliyev, `aliyeva` does not drown in Vəliyevas. */
const WORD_FITS = 0.45;

/** One condition for each word, with the word as a parameter of its own: only so the index answers it. */
const fits = (words: number): string =>
  words === 0 ? "true" : Array.from({ length: words }, (_, index) => `$${index + 5} <% p.sound`).join(" and ");

async function byNumber(tx: Tx, identifiers: ReturnType<IdentifierForms>): Promise<Set<number>> {
  const found = await resolve(tx, identifiers);
  return new Set(identifiers.flatMap((it) => found.get(identifierText(it)) ?? []));
}
