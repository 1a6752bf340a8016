import { appendFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
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

/** The same of a folder, which is made where it is not there. */
export function checkFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new Trouble(`The folder ${folder} cannot be made.`, { cause });
  }
}
