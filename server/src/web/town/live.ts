import { setTimeout as pause } from "node:timers/promises";
import { languageIn, liveParts, paths, speech } from "@dayaq/portals";
import type { FastifyInstance } from "fastify";
import { csrfOf } from "../../modules/identity/index.ts";
import { businessDay, inTransaction } from "../../platform/index.ts";
import { queryOf } from "../asked.ts";
import { findToken } from "../cookies.ts";
import { inEach } from "../page-route.ts";
import type { WebPorts } from "../ports.ts";
import type { TownPorts } from "./ports.ts";
import { livePartsOf, sceneOf } from "./view.ts";

/** An SMS is to be seen within two seconds of the press. */
const LOOK_MS = 700;
/** Each board asks the database for as long as it is open: one machine does not show more. */
const BOARDS_MAX = 100;
/** A viewer who went away without a word holds a connection no longer than this; the browser comes again by itself. */
const LIFE_MS = 10 * 60_000;

/** `text/event-stream`: the parts of the first page whenever they are others than before. */
export function addLive(server: FastifyInstance, ports: WebPorts, town: TownPorts): void {
  let boards = 0;
  server.get(`${inEach(ports.languages)}/town/live`, async (request, reply) => {
    if (boards >= BOARDS_MAX) return reply.code(503).header("retry-after", "60").send();
    boards += 1;
    reply.raw.once("close", () => (boards -= 1));
    const { language } = request.params as { language: string }; // Fastify gives texts by the names in the path
    const query = queryOf(request.url);
    const token = findToken(request, ports.address.startsWith("https:")) ?? "";
    const say = speech(languageIn(language, ports.languages), ports.pack);
    reply.hijack();
    reply.raw.writeHead(200, {
      "content-type": "text/event-stream",
      "cache-control": "no-store",
      "x-accel-buffering": "no",
    });
    const sent = new Map<string, string>();
    for (let left = LIFE_MS; left > 0 && !reply.raw.closed; left -= LOOK_MS) {
      // Trouble ends this look, not the board: the next one may find the database again.
      const parts = await look().catch(() => undefined);
      for (const [id, html] of parts ?? []) {
        if (sent.get(id) === html) continue;
        sent.set(id, html);
        reply.raw.write(`event: part\ndata: ${JSON.stringify({ id, html })}\n\n`);
      }
      await pause(LOOK_MS);
    }
    reply.raw.end();

    async function look(): Promise<ReadonlyMap<string, string> | undefined> {
      return inTransaction(
        ports.pool,
        async (tx) => {
          const ask = { tx, ports, say, to: paths(say.language), today: await businessDay(tx) };
          const scene = await sceneOf({ tx, query }, town);
          return scene && liveParts(await livePartsOf(ask, town, scene), say, csrfOf(token));
        },
        { readOnly: true },
      );
    }
  });
}
