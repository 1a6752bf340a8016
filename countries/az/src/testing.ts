import { readdirSync } from "node:fs";
import path from "node:path";
import type { Examples } from "@dayaq/rules";

const FOLDER = path.join(import.meta.dirname, "programmes");

/** The folders of the programmes, by name: each has its law file, its examples and its test. */
export const programmeFolders: readonly string[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((it) => it.isDirectory())
  .map(({ name }) => name);

/** The worked cases of the programme in a folder. */
export async function examplesIn(name: string): Promise<Examples> {
  const { examples } = (await import(path.join(FOLDER, name, `${name}.examples.ts`))) as { examples: Examples }; // each right has its examples beside it
  return examples;
}
