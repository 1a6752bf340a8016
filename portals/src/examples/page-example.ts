import type { Role, ShellView } from "../shell/view.ts";
import type { Speech } from "../speech.ts";

/** A page with data that shows one thing: rendered in every language and scheme by the tests. */
export interface PageExample {
  readonly name: string;
  /** Who is signed in; nobody when absent. */
  readonly role?: Role;
  readonly page: (say: Speech, shell: ShellView) => string;
}
