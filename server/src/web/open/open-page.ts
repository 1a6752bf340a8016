import type { LocalDate } from "@dayaq/kernel";
import { languageIn, paths, speech, type ShellView, type Speech, troublePage } from "@dayaq/portals";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Calculator, NoAnswer } from "../../calculation/index.ts";
import { addressOf, businessDay, inTransaction, Quota, systemClock } from "../../platform/index.ts";
import { pathOf, queryOf } from "../asked.ts";
import { type Form, formOf } from "../own-form.ts";
import { inEach } from "../page-route.ts";
import type { WebPorts } from "../ports.ts";
import { shellOfNobody } from "../shell.ts";

/** What an open page is asked. Nobody is known, so nobody's data can be reached from here. */
export interface OpenAsk {
  readonly ports: Pick<WebPorts, "pack" | "languages">;
  readonly today: LocalDate;
  readonly say: Speech;
  readonly shell: ShellView;
  readonly to: ReturnType<typeof paths>;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly form: Form;
  /** Works something out on the calculator's thread; not now where this address has sent too many. */
  readonly work: Calculator["work"];
}

export interface OpenPage {
  readonly method: "GET" | "POST";
  /** Below the language: `/calculator/:programme`. */
  readonly path: string;
  readonly answer: (ask: OpenAsk) => Promise<{ readonly html: string; readonly status?: number } | "not-there">;
}

/** Answers a second to one address, behind which a school may sit; the quota fills again all the time. */
const PER_SECOND = 10;
/** Whoever has sent what cannot be worked out lets others come first. */
const REST_SECONDS = 10;

/**
 * Puts up a page that keeps nothing: no cookie is read or given, no row is written, and what a form sends is forgotten with the
 * answer. So there is no session for another site to abuse, and no token in its forms.
 */
export function addOpenPages(server: FastifyInstance, pages: readonly OpenPage[], ports: WebPorts): void {
  const quota = new Quota();
  for (const { method, path, answer } of pages) {
    server.route({
      method,
      url: `${inEach(ports.languages)}${path}`,
      handler: async (request, reply) => {
        const from = addressOf(request);
        const work: OpenAsk["work"] = async (task) => {
          if (!quota.take(from, PER_SECOND, now()).allowed) return NOT_NOW;
          const worked = await ports.calculator.work(task);
          if (!worked.ok && worked.why.code === "calculation.too-long")
            quota.exhaust(from, PER_SECOND, REST_SECONDS, now());
          return worked;
        };
        const ask = { ...(await askOf(request, ports)), work };
        const page = await answer(ask);
        reply.type("text/html; charset=utf-8");
        if (page === "not-there") return reply.code(404).send(troublePage({ kind: "404" }, ask.say, ask.shell));
        return reply.code(page.status ?? 200).send(page.html);
      },
    });
  }
}

const NOT_NOW = { ok: false, why: { code: "sender.too-many", detail: "this address has sent many" } } as const;

/** What can be sent once more in a moment, with the status that says so; undefined for what has to be mended. */
export const laterStatus = ({ code }: NoAnswer): number | undefined =>
  code === "sender.too-many" ? 429 : code === "calculation.busy" ? 503 : undefined;

const now = (): number => systemClock.now().getTime();

async function askOf(request: FastifyRequest, ports: WebPorts): Promise<Omit<OpenAsk, "work">> {
  const params = request.params as Readonly<Record<string, string>>; // Fastify gives texts by the names in the path
  const language = languageIn(params["language"], ports.languages);
  return {
    ports,
    today: await inTransaction(ports.pool, businessDay),
    say: speech(language, ports.pack),
    shell: shellOfNobody(ports, { path: pathOf(request.url), csrf: "" }),
    to: paths(language),
    params,
    query: queryOf(request.url),
    form: formOf(request),
  };
}
