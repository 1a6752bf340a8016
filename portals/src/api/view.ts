import type { Choice } from "../components/form.tsx";
import type { FieldError } from "../components/error-summary.tsx";

/** What programs can ask, for people to read and to try. Codes and JSON are the wire's own, whatever the page speaks. */
export interface ApiView {
  readonly operations: readonly { readonly path: string; readonly does: "calculate" | "trace" }[];
  readonly refusals: readonly { readonly status: number; readonly code: string; readonly remedy: string }[];
  readonly programmes: readonly Choice[];
  /** The request that can be edited and sent. */
  readonly sent: { readonly does: string; readonly programme: string; readonly record: string };
  /** What was answered. */
  readonly answer?: { readonly status: number; readonly body: string };
  readonly errors: readonly FieldError[];
}
