import { businessDay, inTransaction, nextKnown, type Pool, type Tx } from "../platform/index.ts";
import type {
  BackingOut,
  CompareLaws,
  Determinations,
  LawsCompared,
  TouchedByLaw,
} from "../modules/determinations/index.ts";
import type { Decided, Entitlements } from "../modules/entitlements/index.ts";
import { type FactLedger, lockAround, rootsOf } from "../modules/registry/index.ts";
import { compareLaws } from "../population/index.ts";
import type { Learned } from "./ports.ts";

/** Decisions read by one transaction of a back-out: some hundred people, so that nobody at a desk waits for its locks. */
const CHUNK = 300;

/** What following a version of the law needs of the house. */
export interface LawVersionPorts {
  readonly determinations: Pick<Determinations, "versions" | "currentLaw">;
  readonly entitlements: Pick<Entitlements, "rightsUnder" | "proposedUnder" | "withdrawUnknown" | "backOut">;
  carryOut(tx: Tx, decided: Decided, learned: Learned): Promise<void>;
  /** Facts that other modules keep than the registry. */
  readonly ledgers?: readonly FactLedger[];
}

/**
 * The next part of what laws wait for: first a back-out, then whom a law touches that has come into force, then a run in shadow. Each
 * part is a transaction; killed, the next one goes on behind the last. Answers with how much it looked at, at least 1; 0 when nothing
 * waits.
 */
export async function followLawVersions(pool: Pool, ports: LawVersionPorts): Promise<number> {
  const backedOut = await inTransaction(pool, (tx) => backOutSome(tx, ports));
  if (backedOut > 0) return backedOut;
  const reached = await followReach(pool, ports);
  if (reached > 0) return reached;
  const looked = await inTransaction(pool, (tx) =>
    ports.determinations.versions.shadowStep(tx, comparing(pool, ports.ledgers ?? [])),
  );
  return looked ?? 0;
}

/** Wakes whom a law touches that has come into force; answers with how many rights, at least 1; 0 when no law waits for it. */
export async function followReach(
  pool: Pool,
  { determinations, ledgers = [] }: Pick<LawVersionPorts, "determinations" | "ledgers">,
): Promise<number> {
  const woken = await inTransaction(pool, async (tx) =>
    determinations.versions.reachStep(tx, comparing(pool, ledgers), await businessDay(tx)),
  );
  return woken === undefined ? 0 : Math.max(woken, 1);
}

/** What the last comparison came to, for the parts of its run that follow: a law that was read once is one object. */
const compared = new WeakMap<Pool, { readonly laws: LawsCompared; readonly touched: Promise<TouchedByLaw> }>();

/** Everybody is read and compared for the first part of a run that this process sees. */
const comparing =
  (pool: Pool, ledgers: readonly FactLedger[]): CompareLaws =>
  (laws) => {
    const last = compared.get(pool);
    if (last && isSame(last.laws, laws)) return last.touched;
    const touched = compareLaws(pool, laws, { ledgers });
    compared.set(pool, { laws, touched });
    touched.catch(() => compared.delete(pool)); // the next part tries anew
    return touched;
  };

const isSame = (a: LawsCompared, b: LawsCompared): boolean =>
  a.before === b.before && a.after === b.after && a.since === b.since && a.knownAt === b.knownAt;

async function backOutSome(tx: Tx, ports: LawVersionPorts): Promise<number> {
  const { versions } = ports.determinations;
  const going = await versions.takeBackingOut(tx);
  if (!going) return 0;
  const today = await businessDay(tx);
  const { rights: decided, upTo } = await ports.entitlements.rightsUnder(tx, going, going.after, CHUNK);
  if (upTo === undefined) {
    const { law } = await ports.determinations.currentLaw(tx);
    const programmes = law.programmes.map(({ code }) => code);
    const proposed = await ports.entitlements.proposedUnder(tx, going, programmes);
    await versions.finishBackOut(tx, going.id, { today, proposed });
    const learned = { known: await nextKnown(tx), today };
    await ports.carryOut(tx, await ports.entitlements.withdrawUnknown(tx, programmes), learned);
    return 1;
  }
  await versions.noteBackedOut(tx, going.id, upTo);
  const parties = [...new Set(decided.map(({ about }) => about))];
  if (parties.length === 0) return 1;
  await lockAround(tx, parties);
  // What a record had that was joined with another since is with the one kept: nothing is put back to a record that is nobody's.
  const roots = await rootsOf(tx, parties);
  const rights = decided.filter(({ about }) => (roots.get(about) ?? about) === about);
  const learned = { known: await nextKnown(tx), today };
  const what = { under: going, law: await ports.determinations.currentLaw(tx), ...(await agreedBy(tx, going, ports)) };
  await ports.carryOut(tx, await ports.entitlements.backOut(tx, rights, what, learned), learned);
  return parties.length;
}

/** Who agreed to it, and why it was proposed. */
async function agreedBy(
  tx: Tx,
  { id }: BackingOut,
  { determinations }: LawVersionPorts,
): Promise<{ by: string; reason: string }> {
  const acts = (await determinations.versions.find(tx, id))?.acts ?? [];
  const lastOf = (word: string) => acts.findLast(({ act }) => act === word);
  return { by: lastOf("back-out-agreed")?.by ?? "", reason: lastOf("back-out-proposed")?.reason ?? "" };
}
