import type { Published } from "@dayaq/rules/what-if";

/** Of whom the question was asked. */
export type WhatIfSource = "registry" | "tables" | "invented";

/** One change of the reform, in words of the reader's language. */
export type ChangeView =
  | {
      readonly kind: "parameter";
      readonly name: string;
      /** As the law writes it: a sum, or a number with its unit. */
      readonly to: string;
      readonly from: string;
      readonly until?: string;
    }
  | { readonly kind: "add" | "replace"; readonly title: string }
  | { readonly kind: "repeal"; readonly title: string; readonly from: string }
  | { readonly kind: "choose"; readonly name: string; readonly reading: string };

/** What a reform would change, as it is shown: nobody is named, and few people are not counted. */
export interface WhatIfView {
  readonly title: string;
  readonly source: WhatIfSource;
  readonly changes: readonly ChangeView[];
  readonly everyoneAsks: boolean;
  readonly comparison: Published;
  /** Titles of the rights, by code. */
  readonly programmes: Readonly<Record<string, string>>;
  /** Names of the regions, by code. */
  readonly regions: Readonly<Record<string, string>>;
}
