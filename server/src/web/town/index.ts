import { townPage, warmingPage } from "@dayaq/portals";
import type { FastifyInstance } from "fastify";
import { inTransaction } from "../../platform/index.ts";
import { wholeNumberIn } from "../asked.ts";
import { addPage, type Ask, type PageAnswer, type PageRoute } from "../page-route.ts";
import type { WebPorts } from "../ports.ts";
import { birth, confirmTap, disability, kill, moveDay } from "./acts.ts";
import { addLive } from "./live.ts";
import { townNoes } from "./not-granted.ts";
import { payday } from "./payday.ts";
import type { TownPorts } from "./ports.ts";
import { sendWages } from "./send-wages.ts";
import { sceneOf, townView } from "./view.ts";

/** The first page and what can be pressed on it. Nobody signs in: everything here is invented. */
export const townPages = (town: TownPorts): readonly PageRoute[] => [
  { method: "GET", path: "/", may: "everyone", answer: (ask) => firstPage(ask, town) },
  ...Object.entries({ birth, disability, confirm: confirmTap, kill, day: moveDay, wages: sendWages }).map(
    ([name, act]): PageRoute => ({
      method: "POST",
      path: `/town/${name}`,
      may: "everyone",
      answer: (ask) => act(ask, town),
    }),
  ),
  {
    method: "POST",
    path: "/town/payday",
    may: "everyone",
    work: async (asked) => {
      const answer = await payday(asked, town);
      return async () => answer;
    },
  },
  { method: "GET", path: "/town/not-granted", may: "everyone", answer: (ask) => townNoes(ask, town) },
  { method: "GET", path: "/town/files/:file", may: "everyone", answer: paymentFile },
];

export function addTown(server: FastifyInstance, ports: WebPorts, town: TownPorts): void {
  for (const page of townPages(town)) addPage(server, page, ports);
  addLive(server, ports, town);
  // The island of the page that waits asks here whether somebody lives in the town by now.
  server.get("/ready", async (_request, reply) => {
    const scene = await inTransaction(ports.pool, (tx) => sceneOf({ tx, query: {} }, town), { readOnly: true });
    return reply.code(scene === undefined ? 503 : 204).send();
  });
}

async function firstPage(ask: Ask, town: TownPorts): Promise<PageAnswer> {
  const view = await townView(ask, town);
  if (view !== undefined) return { html: townPage(view, ask.say, ask.shell) };
  const steps = [
    { name: ask.say.t("warming.database"), state: "done" as const },
    { name: ask.say.t("warming.town"), state: "now" as const },
  ];
  return { status: 503, html: warmingPage({ steps }, ask.say, ask.shell) };
}

async function paymentFile({ tx, ports, params }: Ask): Promise<PageAnswer> {
  const file = await ports.modules.payments.fileOf(tx, wholeNumberIn(params["file"]));
  return file === undefined ? { trouble: "404" } : { file: file.body, name: file.name, type: "application/xml" };
}
