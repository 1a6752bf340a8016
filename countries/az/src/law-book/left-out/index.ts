import { ofAllowances } from "./allowances.ts";
import type { LeftOut } from "./left-out.ts";
import { ofOneOffs } from "./one-off.ts";
import { ofOthers } from "./others.ts";
import { ofPensions } from "./pensions.ts";
import { ofStipends } from "./stipends.ts";

/** What each right leaves out, and what no source tells of it, in the words of its public page. Unchecked by a native reader. */
export const leftOut: LeftOut = { ...ofPensions, ...ofAllowances, ...ofOneOffs, ...ofStipends, ...ofOthers };
