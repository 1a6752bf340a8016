/** Why a file or folder that somebody named cannot be read, for the end of a sentence that names it. */
export function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unreadable";
  return WHY.get(code) ?? `cannot be read (${code})`;
}

const WHY: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "is not there"],
  ["ENOTDIR", "is no folder"],
  ["EISDIR", "is a folder"],
  ["EACCES", "may not be read by the account that runs this"],
]);
