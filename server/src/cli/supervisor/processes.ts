/** One program that `npm start` runs. It gets PORT, answers GET /health with 200 when it is ready, and ends on SIGTERM. */
export interface ProcessRow {
  /** Also the name of its log, and of the variable that tells others its address: `civil-registry` -> DAYAQ_CIVIL_REGISTRY_URL. */
  readonly name: string;
  /** From the root of the repository. */
  readonly file: string;
  /** For people. */
  readonly role: string;
  /** Added to the first port. */
  readonly port: number;
  /** A simulator stands for somebody else's system: it never sees our database. */
  readonly simulator: boolean;
}

/** What `npm start` runs, in the order of starting; they are stopped in the opposite order. */
export const PROCESSES: readonly ProcessRow[] = [
  { name: "web", file: "server/src/web.ts", role: "the pages and the interfaces", port: 0, simulator: false },
  { name: "worker", file: "server/src/worker.ts", role: "decides, pays, notifies", port: 1, simulator: false },
  {
    name: "civil-registry",
    file: "simulators/src/civil-registry/main.ts",
    role: "simulator of the civil registry",
    port: 2,
    simulator: true,
  },
  {
    name: "agencies",
    file: "simulators/src/agencies/main.ts",
    role: "simulator of the other agencies",
    port: 3,
    simulator: true,
  },
  { name: "bank", file: "simulators/src/bank/main.ts", role: "simulator of the banks", port: 4, simulator: true },
  {
    name: "identity-provider",
    file: "simulators/src/identity-provider/main.ts",
    role: "simulator of sign-in",
    port: 5,
    simulator: true,
  },
  {
    name: "sms-gateway",
    file: "simulators/src/sms-gateway/main.ts",
    role: "simulator of the phones",
    port: 6,
    simulator: true,
  },
];

export const addressOf = (row: ProcessRow, firstPort: number): string => `http://localhost:${firstPort + row.port}`;

/** What every process is told of the others, by environment. */
export const addressesFor = (rows: readonly ProcessRow[], firstPort: number): Record<string, string> =>
  Object.fromEntries(
    rows.map((row) => [`DAYAQ_${row.name.toUpperCase().replaceAll("-", "_")}_URL`, addressOf(row, firstPort)]),
  );
