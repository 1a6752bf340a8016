export { openBenchDatabase, type BenchDatabase } from "./server.ts";
export { inCountry, type ReadyCountry, readyCountry } from "./country.ts";
export { type Answered, atOnce, Poster } from "./post.ts";
export { ServerProcess } from "./server-process.ts";
export { accept, untilApplied } from "./told.ts";
export { cloudEventOf, eventOf, notifyOf, notifyOrEvent, type Senders, senderOf, type Signed } from "./senders.ts";
