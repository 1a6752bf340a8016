import { parentPort, workerData } from "node:worker_threads";
import { lawOf } from "@dayaq/country";
import { countryPack } from "../countries.ts";
import type { Task } from "./task.ts";
import { work } from "./work.ts";

/** What the thread is started with: the code of the country. */
const law = lawOf(await countryPack(String(workerData)));

parentPort?.on("message", (task: Task) => parentPort?.postMessage(work(law, task)));
parentPort?.postMessage("ready");
