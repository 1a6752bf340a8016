import type { LawBook } from "@dayaq/country";
import { examples } from "./examples.ts";
import { kinds } from "./kinds.ts";
import { leftOut } from "./left-out/index.ts";
import { notions } from "./notions.ts";
import { places } from "./places.ts";
import { branches, standards } from "./standards.ts";

export const lawBook: LawBook = { kinds, examples, places, notions, leftOut, standards, branches };
