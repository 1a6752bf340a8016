import { findDay } from "@dayaq/kernel";
import type { RecordQuestion } from "@dayaq/rules/record";

/** What the address asks beside the record: days that are shown, and programmes. */
export const QUESTION_FIELDS = ["programme", "from", "until"] as const;

/** The question, or the field that is not understood. No field can hold anything of a person. */
export function questionIn(address: string): RecordQuestion | { readonly fault: string; readonly detail: string } {
  const from = address.indexOf("?");
  const query = new URLSearchParams(from === -1 ? "" : address.slice(from + 1));
  const stranger = [...query.keys()].find((name) => !(QUESTION_FIELDS as readonly string[]).includes(name));
  if (stranger !== undefined) return { fault: "address", detail: "has a field that is not known here" };
  const days = { from: dayIn(query, "from"), until: dayIn(query, "until") };
  for (const [name, day] of Object.entries(days))
    if (day === "no day") return { fault: name, detail: `${name} is not a day written YYYY-MM-DD` };
  return { ...(days as Pick<RecordQuestion, "from" | "until">), programmes: query.getAll("programme") }; // days, as checked
}

function dayIn(query: URLSearchParams, name: "from" | "until") {
  const text = query.get(name);
  return text === null ? undefined : (findDay(text) ?? "no day");
}
