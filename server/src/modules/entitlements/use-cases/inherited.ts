import type { PersonId } from "@dayaq/rules";
import type { Tx } from "../../../platform/database.ts";
import type { Touched } from "../../determinations/index.ts";
import { joinedRight } from "../domain/joined-right.ts";
import type { Right } from "../domain/right.ts";
import type { Membership } from "../ports.ts";
import { standingsOf } from "../standing-store.ts";
import { partedRights } from "./parted.ts";

/**
 * What somebody had under all their records when these were joined, or what goes back to each of them when they are parted: a loss is
 * a loss also where the facts of both say it, or was not decided yet, and is heard. Undefined for other rights.
 */
export async function inheritedBy(
  tx: Tx,
  rights: readonly Touched[],
  { merged: regrouped, known }: { readonly merged?: readonly number[] | undefined; readonly known: number },
  ports: Membership,
): Promise<(right: Touched) => Right | undefined> {
  if (regrouped === undefined) return () => undefined;
  const members = await ports.membersOf(tx, regrouped);
  const [root, other] = new Set(members.values());
  if (root === undefined) return () => undefined;
  if (other !== undefined) return partedRights(tx, rights, members, known);
  const records = [root, ...[...members.keys()].filter((party) => party !== root)];
  const recordsOf = (about: number): number[] => (about === root ? records : members.has(about) ? [] : [about]);
  const standingOf = await standingsOf(
    tx,
    rights.flatMap(({ programme, about }) => recordsOf(about).map((record) => ({ programme, about: record }))),
    ports,
  );
  const rootOf = (person: PersonId): PersonId => members.get(person as number) ?? person; // a party id
  return ({ programme, about }) => {
    const had = recordsOf(about).map((record) => standingOf({ programme, about: record }).decided);
    return had.length === 0 ? undefined : joinedRight(had, rootOf);
  };
}
