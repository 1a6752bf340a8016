import type { RecordView } from "@dayaq/portals";
import { identifiersOf } from "../../modules/registry/index.ts";
import type { Ask } from "../page-route.ts";
import { heldOf } from "../office/person.ts";
import { seePerson } from "./person.ts";

/** What is known of a person, to be put beside somebody alike. */
export async function recordOf(ask: Ask, party: number): Promise<RecordView> {
  const seen = await seePerson(ask, party);
  const { person, view, words } = seen;
  const { facts } = await heldOf(ask, party, seen);
  const numbers = (await identifiersOf(ask.tx, [party])).get(party) ?? [];
  const { bornOn = null, diedOn = null, district = null } = person ?? {};
  return {
    personId: person?.uuid ?? "",
    name: [person?.given, person?.patronymic, person?.family].filter((part) => part).join(" "),
    ...(bornOn === null ? {} : { bornOn }),
    ...(diedOn === null ? {} : { diedOn }),
    ...(district === null ? {} : { district: words.district(district) }),
    numbers: numbers.map(({ scheme, value }) => `${words.identifier(scheme)} ${value}`),
    facts: facts.map(({ what, agency }) => `${what} · ${agency}`),
    rights: view.rights.map(({ title, sum }) => `${title} · ${ask.say.sum(sum)}`),
  };
}
