import type { paths } from "../paths.ts";
import type { ShellView } from "./view.ts";

/** Where whoever is lost begins again: on their own page; not signed in, in the town of a demonstration, else at the sign-in. */
export function homeOf({ reader, demo }: ShellView, to: ReturnType<typeof paths>): string {
  if (reader === undefined) return demo ? to.town() : to.signIn();
  if (reader.role === "lawyer") return to.officeLaw();
  return reader.role === "citizen" ? to.rights() : to.office();
}
