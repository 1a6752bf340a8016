import type { SignedView } from "@dayaq/portals";
import type { RightStanding } from "../../modules/signatures/index.ts";

/** How a right stands with its lawyers, for a page; as nobody's where the law knows no such right. */
export function signedView(standing: RightStanding | undefined): SignedView {
  if (standing === undefined) return { state: "unsigned", signed: 0, of: 0 };
  if (standing.state === "signed") return { state: "signed", by: standing.by };
  const { articles } = standing;
  return { state: "unsigned", signed: articles.filter(({ by }) => by !== undefined).length, of: articles.length };
}
