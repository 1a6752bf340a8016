import { parentPort, workerData } from "node:worker_threads";
import { differingOf, type Share } from "./differing.ts";

// A thread of its own: it is given its part, and answers with whom it found.
parentPort?.postMessage(differingOf(workerData as Share)); // what compare-laws.ts hands over
