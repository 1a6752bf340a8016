import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type CountryPack, extended, type Extension, faultsInExtension } from "@dayaq/country";
import { Trouble } from "./platform/index.ts";

/**
 * The pack with what `DAYAQ_EXTENSIONS` names, in that order: packages that are installed here, by name, or folders and files by
 * their path, with commas between them (docs/extensions.md). Those of other countries are left out.
 */
export async function withExtensions(
  pack: CountryPack,
  named: string | undefined = process.env["DAYAQ_EXTENSIONS"],
): Promise<CountryPack> {
  const names = (named ?? "").split(",").map((it) => it.trim());
  let whole = pack;
  for (const name of names.filter((it) => it !== "")) {
    const { extension, file } = await load(name); // in the order in which they are named: a later one may rest on an earlier one
    if (extension.country !== pack.code) continue;
    const faults = faultsInExtension(whole, extension);
    if (faults.length > 0)
      throw new Trouble(
        `The extension ${extension.name} (${file}) cannot be taken into the law of ${pack.code}:\n${faults.map((it) => `- ${it}`).join("\n")}`,
      );
    whole = extended(whole, extension);
  }
  return whole;
}

async function load(name: string): Promise<{ readonly extension: Extension; readonly file: string }> {
  const file = fileOf(name);
  const module: unknown = await import(file.startsWith("/") ? pathToFileURL(file).href : file).catch(
    (error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      throw new Trouble(`The extension ${name} cannot be read: ${why}`);
    },
  );
  const found = isObject(module) ? module["extension"] : undefined;
  if (!isExtension(found))
    throw new Trouble(
      `The extension ${name} (${file}) exports no \`extension\` with name, country, programmes, paidFrom and lawBook: see docs/extensions.md.`,
    );
  return { extension: found, file };
}

/** A path is looked for from where the command was given; anything else is the name of an installed package. */
function fileOf(name: string): string {
  if (!/^[./]/.test(name)) return name;
  const place = path.resolve(name);
  if (!existsSync(place)) throw new Trouble(`DAYAQ_EXTENSIONS names ${name}, and there is nothing at ${place}.`);
  return statSync(place).isDirectory() ? path.join(place, entryOf(place)) : place;
}

/** What the package says that it is entered by. */
function entryOf(folder: string): string {
  const about = path.join(folder, "package.json");
  const { exports, main } = (existsSync(about) ? JSON.parse(readFileSync(about, "utf8")) : {}) as {
    exports?: unknown;
    main?: unknown;
  }; // a package.json, of whatever content
  const root = isObject(exports) ? (exports["."] ?? exports) : exports;
  const entry = isObject(root) ? (root["import"] ?? root["default"]) : root;
  return [entry, main].find((it) => typeof it === "string") ?? "index.js";
}

const isObject = (it: unknown): it is Readonly<Record<string, unknown>> => typeof it === "object" && it !== null;

/** Its outline; what is inside is checked with the whole law. */
const isExtension = (it: unknown): it is Extension =>
  isObject(it) &&
  typeof it["name"] === "string" &&
  typeof it["country"] === "string" &&
  Array.isArray(it["programmes"]) &&
  isObject(it["paidFrom"]) &&
  isObject(it["lawBook"]) &&
  Array.isArray(it["lawBook"]["kinds"]) &&
  Array.isArray(it["lawBook"]["examples"]);
