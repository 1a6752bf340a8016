import type { Programme } from "@dayaq/rules";

/** Whether a life event is of those that may open a right: named by its type, or by its type and what it states (`status-granted:martyr`). */
export const mayOpen = (
  { type, keys }: { readonly type: string; readonly keys: readonly string[] },
  { opens }: Pick<Programme, "opens">,
): boolean => opens.some((name) => name === type || keys.some((key) => name === `${type}:${key}`));
