import { isoDay, type LocalDate } from "@dayaq/kernel";
import type { PaperSeen } from "@dayaq/portals";

interface Seen {
  readonly received: LocalDate;
  readonly papers: readonly PaperSeen[];
  readonly notary: boolean;
}

/** What was seen of a paper, for which right, and when it came, as it is kept beside its statements: it names nobody. */
export const bodyOf = ({ received, papers, notary }: Seen, programme: string): string =>
  JSON.stringify({ programme, received: isoDay(received), papers, notary });

/** What an earlier paper said of itself, as fields of the form. */
export function fieldsOfBody(body: string): Readonly<Record<string, string>> & { readonly received: string } {
  const { received, papers, notary } = JSON.parse(body) as { received: string; papers: string[]; notary: boolean }; // as `bodyOf` wrote it
  return {
    received,
    notary: notary ? "yes" : "no",
    ...Object.fromEntries(papers.map((paper) => [`seen-${paper}`, "yes"])),
  };
}
