import { type MonthLine, readMonthLine } from "@dayaq/contracts";
import type { Clock } from "@dayaq/kernel";
import type { FastifyInstance } from "fastify";
import type { Patience } from "../shared/deliver.ts";
import type { KeyRing } from "../shared/keys.ts";
import { sendMonth } from "../shared/send-month.ts";
import { STATEMENTS } from "./statements.ts";

/** The route below, for the page at `/`. */
export const WAGE_MONTH_ENDPOINT =
  "POST /wage-months {month: YYYY-MM, version?, lines: [{person: FIN:…, employer, wage, contribution}, …]}";

interface MonthRoute {
  Body: { readonly month?: unknown; readonly version?: unknown; readonly lines?: unknown } | null;
}

/** The tax service sends the wages of a month whole; the same month again is its next version. */
export function wageMonthRoute(
  app: FastifyInstance,
  {
    keys,
    ...to
  }: { readonly keys: KeyRing; readonly dayaqUrl: string; readonly clock: Clock; readonly patience: Patience },
): void {
  const versions = new Map<string, number>();
  const wages = STATEMENTS.find(({ path }) => path === "wages");
  app.post<MonthRoute>("/wage-months", async ({ body }, reply) => {
    const { month, version, lines } = body ?? {};
    const read = Array.isArray(lines) ? lines.map((line) => readMonthLine(JSON.stringify(line))) : [];
    const wrong = read.find((it) => !it.ok);
    if (typeof month !== "string" || read.length === 0 || wrong !== undefined || wages === undefined)
      return reply.status(422).send({ simulator: true, code: wrong === undefined ? "form.empty" : "line.invalid" });
    const next = typeof version === "number" ? version : (versions.get(month) ?? 0) + 1;
    const sent = await sendMonth(
      { register: wages.register, month, version: next },
      read.flatMap((it): MonthLine[] => (it.ok ? [it.value] : [])),
      { signer: keys.signerOf(wages.sender), ...to },
    );
    if (sent.delivered) versions.set(month, next);
    return reply.status(sent.delivered ? 200 : 502).send({ simulator: true, month, version: next, ...sent });
  });
}
