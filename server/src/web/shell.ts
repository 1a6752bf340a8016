import type { ShellView } from "@dayaq/portals";
import { people } from "../modules/registry/index.ts";
import type { Reader } from "../modules/identity/index.ts";
import type { Tx } from "../platform/index.ts";
import type { WebPorts } from "./ports.ts";

export interface Around {
  readonly path: string;
  readonly csrf: string;
  readonly reader: Reader | undefined;
}

/** As many tasks or notices as a number in a menu means anything for. */
const COUNTED_MAX = 99;

/** What surrounds a page for whoever is not known. */
export function shellOfNobody(ports: WebPorts, { path, csrf }: Omit<Around, "reader">): ShellView {
  const language = path.slice(1, 3);
  const note = ports.pack.uncheckedLanguages.includes(language)
    ? ports.pack.texts["unchecked-language"]?.[language]
    : undefined;
  return {
    path,
    languages: ports.languages,
    csrf,
    assets: ports.assets.addresses,
    helpline: ports.helpline,
    demo: ports.town !== undefined,
    hasAccounts: ports.pack.contributions !== undefined,
    ...(note === undefined ? {} : { note }),
  };
}

/** What surrounds a page for this reader. */
export async function shellOf(tx: Tx, ports: WebPorts, { reader, ...around }: Around): Promise<ShellView> {
  const shared = shellOfNobody(ports, around);
  if (reader === undefined) return shared;
  if (reader.partyId !== undefined) {
    const person = (await people(tx, [reader.partyId])).get(reader.partyId);
    const unread = await ports.modules.notices.countUnread(tx, reader.partyId, COUNTED_MAX);
    return { ...shared, reader: { name: person?.given ?? "", role: reader.role, noticesUnread: unread } };
  }
  const tasksOpen = await ports.modules.cases.countOpen(tx, COUNTED_MAX);
  return { ...shared, reader: { name: reader.name ?? "", role: reader.role, tasksOpen } };
}
