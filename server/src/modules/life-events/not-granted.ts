import type { LocalDate } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../platform/database.ts";
import type { PartyId } from "../registry/index.ts";

/** A condition of a programme that did not hold, and for how many rights that was the end of a business day. */
export interface NotGrantedCount {
  readonly programme: string;
  /** The first condition of the law that does not hold; null where a person said no, or no sum was due. */
  readonly condition: string | null;
  readonly rights: number;
}

/** One right that an event could open and did not. */
export interface NotGranted {
  readonly programme: string;
  readonly about: PartyId;
  readonly condition: string | null;
  /** The event by which it was looked at last. */
  readonly type: string;
  readonly happenedOn: LocalDate;
  /** Business day on which it came to stand so. */
  readonly since: LocalDate;
  /** The law that said so. */
  readonly lawHash: string;
}

/** Which of a day's; what is absent does not narrow. */
export interface NotGrantedFilter {
  readonly on: LocalDate;
  readonly programme?: string | undefined;
  readonly condition?: string | undefined;
  readonly abouts?: readonly PartyId[];
}

/** How the last event of the day ended each right that was looked at on it: an earlier one may have ended it otherwise. */
const LAST_OF_DAY = `select distinct on (about, programme) about, programme, outcome, condition, since, law_hash, type, happened_on,
    known_from, event_id
  from life_events.outcome
 where (recorded_on = $1 or settled_on >= $1) and since = $1 and ($2::bigint[] is null or about = any($2))
 order by about, programme, known_from desc, event_id desc`;

/** All that a day ended with a no, over all people: by programme and failing condition, the most first. Nobody is named. */
export async function countNotGranted(tx: Tx, on: LocalDate): Promise<NotGrantedCount[]> {
  const { rows } = await tx.query<NotGrantedCount>(
    `select programme, condition, count(*)::int as rights from (${LAST_OF_DAY}) last
      where outcome = 'not-granted' group by programme, condition order by rights desc, programme, condition`,
    [sqlDay(on), null],
  );
  return rows;
}

/** The noes of a day one by one, what came last first; `offset` and `limit` make pages of them. */
export async function listNotGranted(
  tx: Tx,
  { on, programme, condition, abouts }: NotGrantedFilter,
  { offset = 0, limit }: { readonly offset?: number; readonly limit: number },
): Promise<NotGranted[]> {
  const { rows } = await tx.query<NotGranted>(
    `select programme, about, condition, since, law_hash as "lawHash", type, happened_on as "happenedOn" from (${LAST_OF_DAY}) last
      where outcome = 'not-granted' and ($3::text is null or programme = $3) and ($4::text is null or condition = $4)
      order by known_from desc, event_id desc, programme, about limit $5 offset $6`,
    [sqlDay(on), abouts ?? null, programme ?? null, condition ?? null, limit, offset],
  );
  return rows;
}

/** How a right stands that an event could open and did not, whenever that was; undefined where it was opened since, or never looked at. */
export async function findNotGranted(
  tx: Tx,
  { programme, about }: Pick<NotGranted, "programme" | "about">,
): Promise<NotGranted | undefined> {
  const { rows } = await tx.query<NotGranted & { outcome: string }>(
    `select programme, about, condition, since, law_hash as "lawHash", outcome, type, happened_on as "happenedOn"
       from life_events.outcome where abouts @> array[$1::bigint] and about = $1 and programme = $2
      order by since desc, known_from desc, event_id desc limit 1`,
    [about, programme],
  );
  return rows.find(({ outcome }) => outcome === "not-granted");
}
