import type { LocalDate } from "@dayaq/kernel";
import { inTransaction, nextKnown, type Pool } from "../../../platform/index.ts";
import { lock, partiesNamed } from "../../registry/index.ts";
import { takeWaiting, waitingPersons } from "../store/waiting.ts";

/** Numbers of one transaction. */
const CHUNK = 5000;

/** Takes the lines that waited for somebody who is known by now. Work of the daily run: killed, it is done again. */
export async function takeArrived(pool: Pool, today: LocalDate): Promise<{ readonly lines: number }> {
  let lines = 0;
  let after: string | undefined = "";
  while (after !== undefined) {
    const from = after;
    const step = await inTransaction(pool, async (tx) => {
      const persons = await waitingPersons(tx, from, CHUNK);
      const named = await partiesNamed(tx, persons.map(identifierOf));
      const arrived = persons.flatMap((person) => {
        const party = named.get(person)?.party;
        return party === undefined ? [] : [{ person, party }];
      });
      if (arrived.length === 0) return { last: persons.at(-1), taken: 0 };
      await lock(
        tx,
        arrived.map(({ party }) => party),
      );
      return {
        last: persons.at(-1),
        taken: await takeWaiting(tx, arrived, { known: await nextKnown(tx), today }),
      };
    });
    lines += step.taken;
    after = step.last;
  }
  return { lines };
}

/** The inverse of `identifierText`. */
const identifierOf = (text: string) => {
  const colon = text.indexOf(":");
  return { scheme: text.slice(0, colon), value: text.slice(colon + 1) };
};
