import { az } from "./az.ts";
import { en } from "./en.ts";
import type { Grammar } from "./grammar.ts";
import { ru } from "./ru.ts";

export { en as english } from "./en.ts";
export type { Grammar, Sign } from "./grammar.ts";

const GRAMMARS: Readonly<Record<string, Grammar>> = { az, en, ru };

/** Of a language by its ISO 639-1 code; English where we have none of it. */
export const grammarOf = (language: string): Grammar => GRAMMARS[language] ?? en;
