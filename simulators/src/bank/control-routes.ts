import type { FastifyInstance } from "fastify";
import type { BankAnswer } from "./answers.ts";
import type { Bank } from "./bank.ts";

interface Wish {
  readonly endToEndId?: string;
  readonly count?: number;
  readonly reason?: string;
}

const done = { simulator: true, noted: true } as const;

/** What the viewer of a demo can make the banks do: pay now, and everything that goes wrong in life. */
export function controlRoutes(app: FastifyInstance, bank: Bank, show: (answer: BankAnswer) => unknown): void {
  const { whims } = bank;
  app.post("/control/payday", async () => ({ simulator: true, answers: (await bank.payday()).map(show) }));
  app.post("/control/push-again", async () => ({
    simulator: true,
    answers: (await bank.answers.pushAgain()).map(show),
  }));
  app.post<{ Body: Wish | null }>("/control/reject-next-file", async ({ body }) => {
    whims.rejectNextFile = body?.reason ?? "AG01";
    return done;
  });
  app.post<{ Body: Wish | null }>("/control/reject-orders", async ({ body }) => {
    const { endToEndId, count = 1, reason = "AC01" } = body ?? {};
    if (endToEndId === undefined) whims.rejectFirst = { count, reason };
    else whims.rejectOrder.set(endToEndId, reason);
    return done;
  });
  app.post<{ Body: Wish | null }>("/control/return-orders", async ({ body }) => {
    const { endToEndId, count = 1, reason = "AC04" } = body ?? {};
    if (endToEndId === undefined) whims.returnFirst = { count, reason };
    else whims.returnOrder.set(endToEndId, reason);
    return done;
  });
  app.post<{ Body: { account: string } }>("/control/close-account", async ({ body }, reply) => {
    if (typeof body?.account !== "string") return reply.status(422).send({ simulator: true, code: "account.missing" });
    whims.closedAccounts.add(body.account);
    return done;
  });
}
