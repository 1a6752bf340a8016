// Lets Node load .tsx without a build step; .ts it reads by itself (docs/adr/0004-node-through-npm.md).
import { readFileSync } from "node:fs";
import { createRequire, registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

/** Milliseconds after the last view that was loaded; the compiler, a process of its own, ends then. A later view starts it anew. */
const IDLE = 500;

let esbuild;
let end;

registerHooks({
  load(url, context, next) {
    if (!url.endsWith(".tsx")) return next(url, context);
    const file = fileURLToPath(url);
    // Loaded at the first view only: most commands show none.
    esbuild ??= createRequire(import.meta.url)("esbuild");
    const { code } = esbuild.transformSync(readFileSync(file, "utf8"), {
      loader: "tsx",
      format: "esm",
      jsx: "automatic",
      jsxImportSource: "preact",
      sourcemap: "inline",
      sourcefile: file,
    });
    clearTimeout(end);
    end = setTimeout(() => void esbuild.stop(), IDLE).unref();
    return { format: "module", source: code, shortCircuit: true };
  },
});
