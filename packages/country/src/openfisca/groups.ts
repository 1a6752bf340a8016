import { TestFault } from "./fault.ts";
import { type Entry, entriesOf, textsOf } from "./written.ts";

/** A group of OpenFisca as a household and its relations; `parents` are also parents of the `children`. */
export interface Group {
  readonly household: {
    readonly id: string;
    readonly representative: string;
    readonly members: readonly { person: string }[];
  };
  readonly relations: readonly { readonly kind: string; readonly of: string; readonly is: string }[];
  /** What is neither a role nor of a household: claims. */
  readonly others: readonly Entry[];
}

/** In the order in which one of them speaks for the household where nobody is named. */
const ROLES = ["representative", "parents", "adults", "members", "children"];

/** Reads who belongs to a household. Each person named must be one of the test. */
export function readGroup({ name: id, line, is }: Entry, persons: ReadonlySet<string>): Group {
  const entries = entriesOf(is, `the household ${id}`);
  const inRole = (role: string): readonly string[] => {
    const entry = entries.find(({ name }) => name === role);
    const named = entry ? textsOf(entry.is, `\`${role}\``) : [];
    const stranger = named.find((it) => !persons.has(it));
    if (stranger !== undefined)
      throw new TestFault(entry?.line ?? line, `\`${stranger}\` is not a person of this test`);
    return named;
  };
  const all = [...new Set(ROLES.flatMap(inRole))];
  const [representative] = all;
  if (representative === undefined) throw new TestFault(line, `the household ${id} has nobody in it`);
  const [parents, children] = [inRole("parents"), inRole("children")];
  return {
    household: { id, representative, members: all.map((person) => ({ person })) },
    relations: children.flatMap((child) => parents.map((parent) => ({ kind: "parent", of: child, is: parent }))),
    others: entries.filter(({ name }) => !ROLES.includes(name)),
  };
}
