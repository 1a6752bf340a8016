import type { Clock } from "@dayaq/kernel";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Calculator, RECORD_BYTES_MAX } from "../../calculation/index.ts";
import { addressOf, Quota } from "../../platform/index.ts";
import type { WebPorts } from "../ports.ts";
import { openApi } from "./open-api.ts";
import { type ProblemCode, refuse } from "./problem.ts";
import { questionIn } from "./question.ts";

/** A person who tries things out sends one in some seconds; the quota fills again all the time. */
const PER_SECOND = 10;
/** Whoever has sent what cannot be worked out lets others come first. */
const REST_SECONDS = 10;
/** A trace says more than an answer: it is asked of few programmes at a time. */
const TRACED_MAX = 3;

export interface ApiPorts extends Pick<WebPorts, "pack" | "address"> {
  readonly calculator: Calculator;
  readonly clock: Clock;
}

/**
 * `POST /calculate` and `POST /trace`: anybody asks the law about anybody they invent. No session, no database: nothing of it is
 * kept, and nothing of it stands in an address.
 */
export async function apiRoutes(server: FastifyInstance, ports: ApiPorts): Promise<void> {
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      "application/json",
      { parseAs: "string", bodyLimit: RECORD_BYTES_MAX },
      (_, body, done) => done(null, body),
    );
    scope.setErrorHandler((error, _request, reply) => {
      const code = codeOf(error);
      if (code === undefined) throw error;
      return refuse(reply, code);
    });
    const quota = new Quota();
    const answer = (doing: "calculate" | "trace") => async (request: FastifyRequest, reply: FastifyReply) => {
      const from = addressOf(request);
      const now = () => ports.clock.now().getTime();
      if (!quota.take(from, PER_SECOND, now()).allowed) return refuse(reply, "sender.too-many");
      const question = questionIn(request.url);
      if ("fault" in question)
        return refuse(reply, "question.not-understood", { detail: question.detail, path: question.fault });
      const asked = question.programmes.length;
      if (doing === "trace" && (asked === 0 || asked > TRACED_MAX))
        return refuse(reply, "question.not-understood", {
          detail: `a trace is asked of one to ${TRACED_MAX} programmes: ?programme=CODE`,
          path: "programme",
        });
      const text = typeof request.body === "string" ? request.body : "";
      const worked = await ports.calculator.work({ do: doing, text, question });
      if (worked.ok) return reply.type("application/json").send(worked.answer);
      if (worked.why.code === "calculation.too-long") quota.exhaust(from, PER_SECOND, REST_SECONDS, now());
      return refuse(reply, worked.why.code, worked.why);
    };
    scope.post("/calculate", answer("calculate"));
    scope.post("/trace", answer("trace"));
    const description = JSON.stringify(openApi(ports.pack));
    scope.get("/openapi.json", async (_request, reply) => reply.type("application/json").send(description));
  });
}

/** What Fastify refuses before a route is reached. */
function codeOf(error: unknown): ProblemCode | undefined {
  const status = error instanceof Error && "statusCode" in error ? error.statusCode : undefined;
  return status === 413 ? "message.too-large" : status === 415 ? "message.type-unknown" : undefined;
}
