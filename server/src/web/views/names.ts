import type { Speech } from "@dayaq/portals";
import { fullName, type Person } from "../../modules/registry/index.ts";
import type { PackWords } from "./words.ts";

/** Who reads, and how people and programmes are called to them. */
export interface Naming {
  readonly party: number;
  readonly words: PackWords;
  readonly nameOf: (party: number) => string | undefined;
}

/** What a right is called on a page: its programme, and for whom it is where that is another than the reader. */
export function rightName(
  { programme, about }: { readonly programme: string; readonly about: number },
  { party, words, nameOf }: Naming,
): { readonly title: string; readonly forWhom?: string } {
  const forWhom = about === party ? undefined : nameOf(about);
  return { title: words.programme(programme), ...(forWhom === undefined ? {} : { forWhom }) };
}

/** Given and family name; of a child who was not named, or whose birth was withdrawn, that there is none. */
export const nameOr = (person: Pick<Person, "given" | "family">, say: Speech): string =>
  fullName(person) || say.t("person.unnamed");
