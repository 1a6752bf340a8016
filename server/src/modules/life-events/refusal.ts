import { guessedRights, reasonsOn, refusalIn } from "@dayaq/rules";
import type { Answered } from "./applied-event.ts";
import type { RefusalOn } from "./domain/outcome.ts";

/** What refuses a right, looked for only in rights that may rest on a guess: every other no is sure enough as it stands. */
export const refusalOf =
  ({ law, world, programme, about }: Pick<Answered, "law" | "world" | "programme" | "about">): RefusalOn =>
  (on) =>
    guessedRights(law).has(programme) ? refusalIn(reasonsOn(law, programme, world, about, on)) : undefined;
