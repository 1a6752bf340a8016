import type { Programme } from "@dayaq/rules";

/**
 * Events of a child. Nobody has a right because of the death of somebody who was just born or taken into a family, and such a child
 * has no family of its own.
 */
const OF_A_CHILD: ReadonlySet<string> = new Set(["birth", "adoption"]);

/**
 * Whether a no about somebody answers what the event asked. A right about a child or a deceased is about the person to whom the
 * event happened. A right about a person, such as the one for mothers of many children, is asked about those around a child who
 * comes, not about the child.
 */
export function isAsked(
  kind: Programme["about"],
  about: number,
  { subject, type }: { readonly subject: number; readonly type: string },
): boolean {
  const isSubject = about === subject;
  if (kind === "child") return isSubject;
  if (kind === "deceased") return isSubject && !OF_A_CHILD.has(type);
  return !(kind === "person" && isSubject && OF_A_CHILD.has(type));
}
