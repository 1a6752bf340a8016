import { parentPort, workerData } from "node:worker_threads";
import subsetFont from "subset-font";
import type { Cut } from "./fonts.ts";

// A thread of its own, which ends: what cuts is WebAssembly with 100 MB of memory, and would stay for as long as it is loaded.
const { full, glyphs, features } = workerData as Cut; // what fonts.ts hands over
parentPort?.postMessage(
  await subsetFont(Buffer.from(full), glyphs, { targetFormat: "woff2", keepFeatures: features, noLayoutClosure: true }),
);
