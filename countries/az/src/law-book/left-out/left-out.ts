import type { LawBook } from "@dayaq/country";

export { three } from "../../three.ts";

/** What is left out of rights, or not known of them, by code. */
export type LeftOut = LawBook["leftOut"];
