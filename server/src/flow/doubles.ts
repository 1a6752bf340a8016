import type { LocalDate } from "@dayaq/kernel";
import { type Double, findDoubles, identifierText, type PartyId, rootsOf } from "../modules/registry/index.ts";
import type { Tx } from "../platform/index.ts";
import type { Play } from "./arrive.ts";
import type { FlowPorts } from "./ports.ts";
import type { Known } from "./who.ts";

interface Arrived {
  readonly plays: readonly Play[];
  readonly known: Known;
  readonly newcomers: readonly PartyId[];
  readonly today: LocalDate;
}

/**
 * Somebody may have been introduced twice: a newborn without a number by the civil registry, and by a number elsewhere. The machine
 * joins nobody; two of the staff do. Looked at are those who have just arrived, and children whose record has just named them.
 */
export async function askAboutDoubles(
  tx: Tx,
  ports: FlowPorts,
  { plays, known, newcomers, today }: Arrived,
): Promise<void> {
  const children = plays.flatMap(({ meant, parties }) =>
    meant.event.type === "birth" && parties["child"] !== undefined && known.held.has(meant.name)
      ? [parties["child"]]
      : [],
  );
  const looked = [...new Set([...newcomers, ...children])];
  if (looked.length === 0) return;
  const doubles = [...(await claimedTwice(tx, plays, known)), ...(await findDoubles(tx, looked))];
  if (doubles.length > 0) await ports.askAboutDoubles(tx, doubles, today);
}

/** A record gives a person a number that somebody else has. */
async function claimedTwice(tx: Tx, plays: readonly Play[], { parties }: Known): Promise<Double[]> {
  const claims = plays.flatMap(({ meant, parties: own }) =>
    meant.people.flatMap(({ role, identifiers }) =>
      identifiers.flatMap((it) => {
        const [party, other] = [own[role], parties.get(identifierText(it))];
        return party === undefined || other === undefined || other.party === party
          ? []
          : [{ party, other: other.root }];
      }),
    ),
  );
  if (claims.length === 0) return [];
  const roots = await rootsOf(
    tx,
    claims.map(({ party }) => party),
  );
  return claims.filter(({ party, other }) => roots.get(party) !== other);
}
