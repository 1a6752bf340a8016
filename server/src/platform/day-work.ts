import type { LocalDate } from "@dayaq/kernel";
import { sqlDay, type Tx } from "./database.ts";

/** Whether a work of the daily run is finished for a business day. */
export async function isDayWorkDone(tx: Tx, on: LocalDate, work: string): Promise<boolean> {
  const { rows } = await tx.query("select from platform.day_work where on_day = $1 and work = $2", [sqlDay(on), work]);
  return rows.length > 0;
}

/** Keeps that a work is finished for a business day; another worker may have said so meanwhile. */
export async function noteDayWork(tx: Tx, on: LocalDate, work: string): Promise<void> {
  await tx.query("insert into platform.day_work (on_day, work) values ($1, $2) on conflict do nothing", [
    sqlDay(on),
    work,
  ]);
}
