import type { Tx } from "../platform/database.ts";
import {
  heldRecords,
  identifiersOf,
  identifierText,
  lockNames,
  type PartyId,
  partiesNamed,
  people,
} from "../modules/registry/index.ts";
import { type Meant, saidDead } from "./read-batch.ts";
import type { Known } from "./who.ts";

/**
 * Looks up whom and what these events name, and locks what must not change meanwhile: their records, and the numbers that
 * nobody has yet. Whoever introduces such a number holds the same lock, so an event never parks for somebody just arriving.
 */
export async function lookUp(tx: Tx, events: readonly Meant[]): Promise<Known> {
  const asked = [
    ...new Map(
      events
        .flatMap(({ people: them }) => them.flatMap(({ identifiers }) => identifiers))
        .map((it) => [identifierText(it), it]),
    ).values(),
  ];
  const found = await partiesNamed(tx, asked);
  const missing = asked.filter((it) => !found.has(identifierText(it)));
  await lockNames(tx, [
    ...events.map(({ name }) => `record ${name}`),
    ...missing.map((it) => `identifier ${identifierText(it)}`),
  ]);
  const since = await partiesNamed(tx, missing);
  const parties = new Map([...found, ...since]);
  const held = await heldRecords(tx, [...new Map(events.map(({ name, record }) => [name, record])).values()]);
  const inQuestion = new Set<PartyId>();
  const children: PartyId[] = [];
  for (const meant of events) {
    const { event, people: them, name } = meant;
    const dead = new Set(saidDead(meant));
    for (const mention of them) {
      const { role, identifiers } = mention;
      const before = held.get(name)?.parties[role];
      if (before !== undefined) inQuestion.add(before);
      if (before !== undefined && event.type === "birth" && role === "child") children.push(before);
      if (dead.has(mention))
        for (const it of identifiers) inQuestion.add(parties.get(identifierText(it))?.party ?? before ?? 0);
    }
  }
  const numbered = children.length === 0 ? [] : (await identifiersOf(tx, children)).keys();
  return { parties, held, people: await people(tx, [...inQuestion]), numbered: new Set(numbered) };
}
