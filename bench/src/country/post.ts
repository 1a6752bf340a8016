import { Agent, request } from "node:http";
import type { Signed } from "./senders.ts";

/** Connections that an agency keeps open to us. */
const CONNECTIONS = 32;

/** What came back; status 0 when nobody answered. */
export interface Answered {
  readonly status: number;
  readonly body: string;
}

/** Sends over connections that stay open. `close` it, or the process does not end. */
export class Poster {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  readonly #port: number;

  constructor(port: number) {
    this.#port = port;
  }

  /** Never throws: a server that is gone is an answer too (status 0), and the sender tries again. */
  post(path: string, headers: Readonly<Record<string, string>>, body: string | Buffer): Promise<Answered> {
    return new Promise((resolve) => {
      const bytes = typeof body === "string" ? Buffer.from(body) : body;
      const gone = () => resolve({ status: 0, body: "" });
      const sent = request(
        {
          port: this.#port,
          host: "localhost",
          method: "POST",
          path,
          agent: this.#agent,
          headers: { ...headers, "content-length": bytes.length },
          timeout: 30_000,
        },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on("data", (part: Buffer) => parts.push(part));
          answer.on("error", gone);
          answer.on("end", () =>
            resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString("utf8") }),
          );
        },
      );
      sent.on("error", gone);
      sent.on("timeout", () => sent.destroy());
      sent.end(bytes);
    });
  }

  send({ path, headers, body }: Signed): Promise<Answered> {
    return this.post(path, headers, body);
  }

  close(): void {
    this.#agent.destroy();
  }
}

/** Does the work for all items, so many at a time. */
export async function atOnce<Item>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) await work(items[index] as Item, index); // within the length
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
