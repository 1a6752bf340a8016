import type { Programme } from "@dayaq/rules";

/** Events of a child: who is born or taken into a family is nobody whose death gives others a right. */
const OF_A_CHILD: ReadonlySet<string> = new Set(["birth", "adoption"]);

/** Whether a no about somebody answers what the event asked: what is about a child or a deceased is about whom it happened to. */
export function isAsked(
  kind: Programme["about"],
  about: number,
  { subject, type }: { readonly subject: number; readonly type: string },
): boolean {
  if (kind === "deceased") return about === subject && !OF_A_CHILD.has(type);
  return kind !== "child" || about === subject;
}
