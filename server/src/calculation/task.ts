import type { Inquired, Inquiry } from "@dayaq/rules/ask";
import type { RecordAnswer, RecordQuestion, RecordTrace } from "@dayaq/rules/record";

/** What is worked out of what somebody sent; `text` is JSON, and is read in the thread. Nothing of it is kept. */
export type Task =
  | { readonly do: "calculate"; readonly text: string; readonly question: RecordQuestion }
  | { readonly do: "trace"; readonly text: string; readonly question: RecordQuestion }
  /** `text`: the answers so far. */
  | { readonly do: "ask"; readonly text: string; readonly inquiry: Omit<Inquiry, "answers"> };

export interface Results {
  readonly calculate: RecordAnswer;
  readonly trace: RecordTrace;
  readonly ask: Inquired;
}

/** Why there is no answer. The detail names a place and what was wanted there, and repeats nothing that was sent. */
export interface NoAnswer {
  readonly code:
    | "record.not-understood"
    | "record.too-large"
    | "calculation.too-long"
    | "calculation.busy"
    | "sender.too-many";
  readonly detail: string;
  /** Place in what was sent: `$.persons[0].bornOn`. */
  readonly path?: string;
}

export type Worked<Kind extends Task["do"]> =
  | { readonly ok: true; readonly answer: Results[Kind] }
  | { readonly ok: false; readonly why: NoAnswer };
