import { invariant } from "@dayaq/kernel";
import { rightKey } from "@dayaq/rules";
import type { Tx } from "../../platform/database.ts";
import type { Stage } from "./domain/law-version.ts";
import type { LawStore, StoredLaw } from "./law-store.ts";
import type { DeterminationPorts } from "./ports.ts";
import type { Touched } from "./store.ts";

/** A version that is in force for some. */
export interface Staged {
  readonly version: number;
  readonly stage: Stage;
  readonly law: StoredLaw;
}

/** The law in use, and the version that is in force for some, where there is one. */
export interface InForce {
  readonly law: StoredLaw;
  readonly staged: Staged | undefined;
}

/** Both in one small query: every batch of events asks it. */
export async function lawsInForce(tx: Tx, laws: LawStore): Promise<InForce> {
  const { rows } = await tx.query<InForceRow>(
    `select used.hash, v.id as version, v.hash as staged, v.share, v.districts
     from (select hash from determinations.adoption order by known_from desc limit 1) used
     left join determinations.law_version v on v.state = 'in-stages'`,
  );
  const [row] = rows;
  invariant(row !== undefined, "a law is adopted before anything is determined: starting the server does that");
  const law = { hash: row.hash, law: await laws.get(tx, row.hash) };
  if (row.version === null) return { law, staged: undefined };
  const stage = { share: row.share, districts: row.districts };
  return {
    law,
    staged: { version: row.version, stage, law: { hash: row.staged, law: await laws.get(tx, row.staged) } },
  };
}

type InForceRow = { readonly hash: string } & (
  | { readonly version: null }
  | {
      readonly version: number;
      readonly staged: string;
      readonly share: number;
      readonly districts: readonly string[];
    }
);

/** Rights under one law. */
export interface UnderLaw {
  readonly law: StoredLaw;
  readonly rights: readonly Touched[];
}

/** Which law each of these rights is under: one group where no version is in stages. */
export async function byLaw(
  tx: Tx,
  { law, staged }: InForce,
  rights: readonly Touched[],
  ports: Pick<DeterminationPorts, "districtsOf">,
): Promise<UnderLaw[]> {
  if (!staged) return [{ law, rights }];
  const under = await underVersion(tx, staged, [...new Set(rights.map(({ about }) => about))], ports);
  const knows = ({ law: { programmes } }: StoredLaw, { programme }: Touched): boolean =>
    programmes.some(({ code }) => code === programme);
  // A right that only the version knows is asked about nobody else.
  return [law, staged.law].flatMap((one) => {
    const own = rights.filter((it) => under.has(it.about) === (one === staged.law) && knows(one, it));
    return own.length > 0 ? [{ law: one, rights: own }] : [];
  });
}

/** Those of the parties who are under a version: by their number, by their district, or since it has answered for them once. */
export async function underVersion(
  tx: Tx,
  { version, stage: { share, districts }, law: { hash } }: Staged,
  parties: readonly number[],
  { districtsOf }: Pick<DeterminationPorts, "districtsOf">,
): Promise<Set<number>> {
  const living = districts.length === 0 ? new Map<number, string>() : await districtsOf(tx, parties);
  const { rows } = await tx.query<{ party: number }>(
    `select party from unnest($1::bigint[]) as party
     where determinations.slot_of($2, party) < $3
       or exists (select from determinations.determination d where d.party_id = party and d.law_hash = $4)`,
    [parties, version, share, hash],
  );
  const inDistrict = parties.filter((party) => districts.includes(living.get(party) ?? ""));
  return new Set([...rows.map(({ party }) => party), ...inDistrict]);
}

/** Each right once. */
export const distinct = (rights: readonly Touched[]): Touched[] => [
  ...new Map(rights.map((right) => [rightKey(right), right])).values(),
];
