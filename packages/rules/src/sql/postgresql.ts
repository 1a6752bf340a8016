import { ByFunction } from "./by-function.ts";
import type { Dialect } from "./dialect.ts";
import { FUNCTIONS } from "./tables.ts";

export const POSTGRESQL: Dialect = {
  name: "postgresql",
  library: FUNCTIONS,
  writer: (law) => new ByFunction(law),
  words: (text) => text,
};
