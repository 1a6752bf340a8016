import type { Texts } from "@dayaq/kernel";

/** A family to begin with where anybody tries the law: invented, and told in the record format (docs/record-format.md). */
export interface InventedFamily {
  /** In an address. */
  readonly code: string;
  readonly title: Texts;
  readonly record: {
    readonly on: string;
    /** Their ids are their names. */
    readonly persons: readonly {
      readonly id: string;
      readonly bornOn: string;
      readonly sex: "female" | "male";
      readonly diedOn?: string;
      readonly facts?: readonly {
        readonly kind: string;
        readonly from?: string;
        readonly until?: string;
        readonly value?: Readonly<Record<string, string | number | boolean>>;
      }[];
    }[];
    readonly relations?: readonly {
      readonly kind: string;
      readonly of: string;
      readonly is: string;
      readonly from?: string;
      readonly until?: string;
    }[];
    /** One at most. */
    readonly households?: readonly {
      readonly id: string;
      readonly representative: string;
      readonly members: readonly { readonly person: string; readonly from?: string }[];
    }[];
  };
}
