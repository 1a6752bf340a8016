import type { LocalDate } from "@dayaq/kernel";
import type { Tx } from "../../../platform/database.ts";
import { fold, sound } from "../domain/fold.ts";
import type { Changed, PartyId, WireValue } from "../domain/statement.ts";
import { type FactRow, statementsOf } from "../facts/fact-rows.ts";
import { MergedParties, readMerged } from "./merged.ts";
import { countedFacts, type FactLaw } from "../facts/world.ts";

/** The kinds of fact that the current view of a person shows. They are the core's own: every pack has them. */
const SHOWN = ["name", "birth", "death", "residence", "language"] as const;

/** Draws the current view again for those of whom something shown has changed. */
export async function refreshPeople(tx: Tx, law: FactLaw, changed: readonly Changed[]): Promise<void> {
  const shown: ReadonlySet<string> = new Set(SHOWN);
  const parties = new Set(changed.filter(({ kind }) => shown.has(kind)).map(({ partyId }) => partyId));
  await drawPeople(tx, law, [...parties]);
}

/** Draws the current view of these people, and of the one kept where one of them was merged. */
export async function drawPeople(tx: Tx, law: FactLaw, parties: readonly PartyId[]): Promise<void> {
  if (parties.length === 0) return;
  const merged = new MergedParties();
  await readMerged(tx, parties, merged);
  const roots = [...new Set(parties.map((party) => merged.rootOf(party)))];
  const rows = await statementsOf(
    tx,
    roots.flatMap((root) => merged.allOf(root)),
    { kinds: SHOWN },
  );
  const byPerson = Map.groupBy(rows, ({ party }) => merged.rootOf(party));
  const views = roots.map((root) => viewOf(law, root, byPerson.get(root) ?? []));
  await tx.query(
    `insert into registry.person (party_id, given, family, patronymic, folded, sound, born_on, died_on, sex, language, district)
     select * from unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::date[], $8::date[], $9::text[], $10::text[], $11::text[])
     on conflict (party_id) do update set given = excluded.given, family = excluded.family, patronymic = excluded.patronymic,
       folded = excluded.folded, sound = excluded.sound, born_on = excluded.born_on, died_on = excluded.died_on, sex = excluded.sex,
       language = excluded.language, district = excluded.district`,
    [
      views.map((it) => it.party),
      views.map((it) => it.given),
      views.map((it) => it.family),
      views.map((it) => it.patronymic),
      views.map((it) => it.folded),
      views.map((it) => sound(it.folded)),
      views.map((it) => it.bornOn),
      views.map((it) => it.diedOn),
      views.map((it) => it.sex),
      views.map((it) => it.language),
      views.map((it) => it.district),
    ],
  );
}

function viewOf({ factKinds }: FactLaw, party: PartyId, rows: readonly FactRow[]) {
  /** What holds last: the current name, the present district; a day of death, if one is known. */
  const last = (kind: (typeof SHOWN)[number]): WireValue => {
    const known = factKinds.find((it) => it.kind === kind) ?? { agency: "", timeless: true as const };
    const facts = countedFacts(
      rows.filter((row) => row.kind === kind),
      known,
    );
    return facts.at(-1)?.source.row.value ?? {};
  };
  const name = last("name");
  const birth = last("birth");
  const names = {
    given: text(name["given"]) ?? "",
    family: text(name["family"]) ?? "",
    patronymic: text(name["patronymic"]) ?? "",
  };
  return {
    party,
    ...names,
    folded: fold(`${names.family} ${names.given} ${names.patronymic}`),
    bornOn: text(birth["on"]),
    diedOn: text(last("death")["on"]),
    sex: text(birth["sex"]),
    language: text(last("language")["language"]),
    district: text(last("residence")["district"]),
  };
}

const text = (value: WireValue[string] | undefined): string | null => (typeof value === "string" ? value : null);

/** A person as screens and letters name them. */
export interface Person {
  readonly party: PartyId;
  readonly uuid: string;
  readonly given: string;
  readonly family: string;
  readonly patronymic: string;
  readonly bornOn: LocalDate | null;
  readonly diedOn: LocalDate | null;
  readonly sex: string | null;
  /** Language the person chose; null: the country's first. */
  readonly language: string | null;
  readonly district: string | null;
}

export const PERSON_COLUMNS = `p.party_id as party, party.uuid, p.given, p.family, p.patronymic, p.born_on as "bornOn",
  p.died_on as "diedOn", p.sex, p.language, p.district`;

/** These people as they are now; a merged party is given as the one kept, under the id asked for. */
export async function people(tx: Tx, parties: readonly PartyId[]): Promise<Map<PartyId, Person>> {
  if (parties.length === 0) return new Map();
  const { rows } = await tx.query<Person & { asked: PartyId }>(
    `select asked.id as asked, ${PERSON_COLUMNS}
       from registry.party asked
       join registry.party party on party.id = coalesce(asked.merged_into, asked.id)
       join registry.person p on p.party_id = party.id
      where asked.id = any($1)`,
    [parties],
  );
  return new Map(rows.map(({ asked, ...person }) => [asked, person]));
}

/** Given and family name; empty where neither is known, as of a birth that was withdrawn. */
export const fullName = (person: Pick<Person, "given" | "family"> | undefined): string =>
  `${person?.given ?? ""} ${person?.family ?? ""}`.trim();
