import type { ExplanationView, SignedView } from "@dayaq/portals";
import type { Law } from "@dayaq/rules";
import { type RightStanding, standings } from "../../modules/signatures/index.ts";
import type { Ask } from "../page-route.ts";

/** How a right stands with its lawyers, for a page; as nobody's where the law knows no such right. */
export function signedView(standing: RightStanding | undefined): SignedView {
  if (standing === undefined) return { state: "unsigned", signed: 0, of: 0 };
  if (standing.state === "signed") return { state: "signed", by: standing.by };
  const { articles } = standing;
  return { state: "unsigned", signed: articles.filter(({ by }) => by !== undefined).length, of: articles.length };
}

/** What was decided or proposed, and under which law. */
interface UnderLaw {
  readonly programme: string;
  readonly lawHash: string;
}

/**
 * Whether the law by which something was decided is signed, with the page on which it is read. Undefined for a law that was not
 * among those asked for.
 */
export type SignedOf = (of: UnderLaw) => ExplanationView["signed"];

/** Reads the signatures once, and each law once in the life of this process. */
export async function signedOf(
  { tx, ports, to }: Pick<Ask, "tx" | "ports" | "to">,
  all: readonly UnderLaw[],
): Promise<SignedOf> {
  const standing = await standings(tx, ports.pack.languages[0] ?? "en");
  const laws = new Map<string, Law>();
  for (const hash of new Set(all.map(({ lawHash }) => lawHash)))
    laws.set(hash, await ports.modules.determinations.loadLaw(tx, hash));
  return ({ programme, lawHash }) => {
    const law = laws.get(lawHash);
    return law && { ...signedView(standing(law, programme)), to: to.lawProgramme(programme) };
  };
}
