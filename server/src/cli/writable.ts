import { appendFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { Trouble } from "../platform/index.ts";

/** Before minutes are spent on what is to be written there. Leaves nothing behind. */
export function checkWritable(file: string): void {
  const isNew = !existsSync(file);
  try {
    appendFileSync(file, "");
    if (isNew) rmSync(file);
  } catch (cause) {
    throw new Trouble(`The file ${file} cannot be written.`, { cause });
  }
}

/** The same of files in a folder, which whoever writes them makes where it is not there. */
export function checkFolder(folder: string, files: readonly string[]): void {
  const made = makeFolder(folder);
  try {
    for (const file of files) checkWritable(path.join(folder, file));
  } finally {
    if (made !== undefined) rmSync(made, { recursive: true });
  }
}

/** Makes what is missing of the folder, and answers with the first folder that it made. */
export function makeFolder(folder: string): string | undefined {
  try {
    return mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new Trouble(`The folder ${folder} cannot be made.`, { cause });
  }
}
