import type { Programme } from "@dayaq/rules";

/** Events of a child: who is born or taken into a family is nobody whose death gives others a right, and has no family of their own. */
const OF_A_CHILD: ReadonlySet<string> = new Set(["birth", "adoption"]);

/**
 * Whether a no about somebody answers what the event asked. What is about a child or a deceased is about whom it happened to;
 * what is about a person, such as whoever has many children, is by the coming of a child about those around it.
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
