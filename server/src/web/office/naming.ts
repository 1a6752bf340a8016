import type { Choice, NamingView } from "@dayaq/portals";
import { isGrownUp } from "../../modules/entitlements/index.ts";
import { fullName, findByUuid, identifiersOf, people, type Person, relativesOn } from "../../modules/registry/index.ts";
import { type Ask, reach } from "../page-route.ts";
import { PackWords } from "../views/words.ts";
import { foundBy } from "./find.ts";

/** Those whom the laws on children and carers speak of, the nearest first. */
const NEAR = ["parent", "guardian", "adoptive-parent", "foster-parent", "carer", "spouse", "grandparent", "sibling"];

/** Whom an officer can name: the living and grown-up of the family, and those whom a search has found. */
export async function namingOf(ask: Ask, about: number, back: string): Promise<{ view: NamingView; read: number[] }> {
  const { tx, today, query, form, say } = ask;
  const searchId = query["search"] ?? form["search"];
  const found = searchId === undefined ? undefined : await foundBy(ask, searchId);
  const { law } = await ask.ports.modules.determinations.currentLaw(tx);
  const kin = await relativesOn(
    tx,
    law,
    NEAR.flatMap((relation) => (["to", "from"] as const).map((direction) => ({ partyId: about, relation, direction }))),
    today,
  );
  const family = kin.toSorted((a, b) => a.asked - b.asked).map(({ relative }) => relative);
  const asked = [...new Set([...(found?.people ?? []).map(({ party }) => party), ...family])].filter(
    (it) => it !== about,
  );
  const known = await people(tx, asked);
  const numbers = await identifiersOf(tx, asked);
  const canBe = asked.filter((id) => isGrownUp(known.get(id), today));
  const words = new PackWords(ask.ports.pack, say.language);
  const choices = canBe.flatMap((id): Choice[] => {
    const person = known.get(id);
    const near = NEAR[Math.floor((kin.find(({ relative }) => relative === id)?.asked ?? -1) / 2)];
    const what = [...(near === undefined ? [] : [words.factKind(near)]), ...toKnowBy(person, numbers.get(id), say)];
    return person ? [{ value: person.uuid, label: [fullName(person), ...what].join(", ") }] : [];
  });
  const chosen = form["payee"] ?? form["claimant"];
  return {
    read: canBe,
    view: {
      choices,
      back,
      ...(chosen === undefined ? {} : { chosen }),
      ...(found === undefined || searchId === undefined ? {} : { searchId }),
    },
  };
}

/** The person whom the form names: somebody living and grown up; undefined for nobody. */
export async function personNamed(ask: Ask, field: "payee" | "claimant"): Promise<number | undefined> {
  const party = await findByUuid(ask.tx, ask.form[field] ?? "");
  if (party === undefined) return undefined;
  reach(ask, "proposal.decide", party);
  return isGrownUp((await people(ask.tx, [party])).get(party), ask.today) ? party : undefined;
}

function toKnowBy(person: Person | undefined, numbers: readonly { value: string }[] | undefined, say: Ask["say"]) {
  const bornOn = person?.bornOn ?? null;
  const number = numbers?.[0]?.value;
  return [
    ...(bornOn === null ? [] : [say.t("naming.born", { on: say.day(bornOn) })]),
    ...(number === undefined ? [] : [say.t("naming.number", { ending: number.slice(-4) })]),
  ];
}
