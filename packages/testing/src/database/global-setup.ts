import { createServer, type Server } from "node:http";
import type { TestProject } from "vitest/node";
import { startTestServer, type TestServer } from "./server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where a test file asks for the server of this run. */
    testServer: string;
  }
}

let doorway: Server | undefined;
let server: Promise<TestServer> | undefined;

/** The database server of a run starts when the first test file asks for it: runs without one pay nothing. */
export async function setup(project: TestProject): Promise<void> {
  doorway = createServer((_, answer) => {
    server ??= startTestServer();
    server.then(
      ({ url, template }) => answer.end(JSON.stringify({ url, template })),
      (trouble: unknown) => answer.writeHead(500).end(trouble instanceof Error ? trouble.stack : String(trouble)),
    );
  });
  const { port } = await new Promise<{ port: number }>((resolve) => {
    doorway?.listen(0, "127.0.0.1", () => resolve(doorway?.address() as { port: number })); // a TCP server's address has a port
  });
  project.provide("testServer", `http://127.0.0.1:${port}/`);
}

export async function teardown(): Promise<void> {
  doorway?.close();
  doorway?.closeAllConnections();
  await (await server?.catch(() => undefined))?.stop(); // a server that never started was already reported to its test
}
