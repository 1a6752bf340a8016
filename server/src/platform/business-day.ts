import { dayOf, invariant, type LocalDate } from "@dayaq/kernel";
import { sqlDay, type Tx } from "./database.ts";

/** The day on which the state's business stands, in this database. */
export async function businessDay(tx: Tx): Promise<LocalDate> {
  const { rows } = await tx.query<{ today: LocalDate }>("select today from platform.business_day");
  const today = rows[0]?.today;
  invariant(today !== undefined, "the business day is set before any business is done: dayaq migrate sets it");
  return today;
}

/** Key of the advisory lock on the day: "day" in ASCII. */
const DAY = 0x64_61_79;

/**
 * The same, and the day does not move on before the end of the transaction: for what belongs to a month, such as a booking, and for
 * answers that rest on which months are over. Whoever moves the day waits.
 */
export async function holdBusinessDay(tx: Tx): Promise<LocalDate> {
  await tx.query(`select pg_advisory_xact_lock_shared(${DAY})`);
  return businessDay(tx);
}

/** Moves the business day; it never goes back, since decisions already taken name the day they were taken on. Months left behind are over. */
export async function moveBusinessDay(tx: Tx, to: LocalDate): Promise<"moved" | "not-forward"> {
  // Alone before its number is taken: whoever is given a later one sees the months that are over at it.
  await tx.query(`select pg_advisory_xact_lock(${DAY})`);
  const { rowCount } = await tx.query(
    `with before as (select today from platform.business_day where today <= $1 for update),
       left_behind as (
         insert into platform.month_over (month, known_from)
         select month, nextval('platform.known')
           from before cross join generate_series(date_trunc('month', today), date_trunc('month', $1::date) - interval '1 month', '1 month') month)
     update platform.business_day set today = $1 from before`,
    [sqlDay(to)],
  );
  return rowCount === 1 ? "moved" : "not-forward";
}

/** Gives an empty database its first business day; one that has a day keeps it. */
export async function startBusinessDay(tx: Tx, today: LocalDate): Promise<void> {
  await tx.query("insert into platform.business_day (today) values ($1) on conflict do nothing", [sqlDay(today)]);
}

/** The calendar day that an instant falls on in a time zone (IANA name, such as `Asia/Baku`). */
export function dayIn(zone: string, instant: Date): LocalDate {
  const parts = new Intl.DateTimeFormat("en", { timeZone: zone, year: "numeric", month: "numeric", day: "numeric" })
    .formatToParts(instant)
    .map(({ type, value }) => [type, Number(value)] as const);
  const { year, month, day } = Object.fromEntries(parts);
  invariant(year !== undefined && month !== undefined && day !== undefined, "a day has a year, a month and a number");
  return dayOf(year, month, day);
}
