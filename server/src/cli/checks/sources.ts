import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { PROJECT } from "../../platform/project.ts";

/** Folders of the repository that people write. */
const ROOMS = ["packages", "countries", "server", "portals", "simulators", "bench", "test", "bin"];

export interface SourceFile {
  /** From the root of the repository. */
  readonly file: string;
  readonly text: string;
}

/** Every source file of ours with one of these endings, in the order of their names. */
export function sources(endings: readonly string[] = [".ts", ".tsx", ".mjs", ".sql"]): SourceFile[] {
  return ROOMS.flatMap((room) => filesIn(room))
    .filter((file) => endings.some((ending) => file.endsWith(ending)) && !file.endsWith(".d.ts"))
    .toSorted()
    .map((file) => ({ file, text: readFileSync(path.join(PROJECT, file), "utf8") }));
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(path.join(PROJECT, folder), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === "node_modules" || entry.name === "generated" ? [] : filesIn(name);
    return entry.isFile() ? [name] : [];
  });
}
