import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { stop, transformSync } from "esbuild";

/** The components of Designsystemet that our pages use; the rest of its CSS is left out. */
const COMPONENTS = [
  "base",
  "button",
  "tag",
  "table",
  "input",
  "field",
  "label",
  "validation-message",
  "error-summary",
  "alert",
  "skip-link",
];
const OWN = ["tokens", "type", "layout", "parts", "office", "town", "law", "report", "calculator", "print"];

export interface FontAddresses {
  readonly regular: string;
  readonly semibold: string;
}

/** One style sheet for all pages: Designsystemet's components in a layer below ours, then our theme and parts. */
export async function buildStyles(fonts: FontAddresses): Promise<string> {
  const require = createRequire(import.meta.url);
  const theirs = await Promise.all(
    COMPONENTS.map((name) => readFile(require.resolve(`@digdir/designsystemet-css/${name}.css`), "utf8")),
  );
  const ours = await Promise.all(
    OWN.map((name) => readFile(new URL(`../styles/${name}.css`, import.meta.url), "utf8")),
  );
  const faces = [face(400, fonts.regular), face(600, fonts.semibold)];
  const sheet = [...faces, `@layer ds {${theirs.join("\n")}}`, ...ours].join("\n");
  const { code } = transformSync(sheet, { loader: "css", minify: true, legalComments: "none" });
  await stop(); // the compiler is a process of its own, and nothing else is asked of it
  return code;
}

const face = (weight: number, address: string): string =>
  `@font-face{font-family:"Noto Sans Dayaq";font-weight:${weight};font-display:swap;src:url("${address}") format("woff2")}`;
