import type { Clock } from "@dayaq/kernel";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Pool } from "../../platform/index.ts";
import type { Contracts } from "./domain/contracts.ts";
import type { KeyRing } from "./store/key-ring.ts";
import type { Answer, Intake } from "./use-cases/intake.ts";
import { limitStrangers } from "./strangers.ts";
import { tellStatus } from "./use-cases/tell-status.ts";

export interface AgencyRoutesPorts {
  readonly intake: Intake;
  readonly pool: Pool;
  readonly contracts: Contracts;
  readonly keys: KeyRing;
  readonly clock: Clock;
}

/** 1,000 events of about 4 kB: what one message may hold. */
const BODY_BYTES_MAX = 4 * 1024 * 1024;

/**
 * Where agencies send: `POST /dci/registry/notify`, `POST /dci/registry/sync/txn/status`, `POST /events`. They show who
 * they are by the signature of the message, so these routes know no session. Bodies are kept as bytes: those are signed.
 */
export async function agencyRoutes(server: FastifyInstance, ports: AgencyRoutesPorts): Promise<void> {
  await server.register(async (scope) => {
    limitStrangers(scope, ports.clock);
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: BODY_BYTES_MAX }, (_, body, done) =>
      done(null, body),
    );
    const text = (request: FastifyRequest): string => bytes(request).toString("utf8");
    scope.post("/dci/registry/notify", async (request, reply) =>
      send(reply, await ports.intake.takeNotify(text(request))),
    );
    scope.post("/dci/registry/sync/txn/status", async (request, reply) =>
      send(reply, await tellStatus(text(request), ports)),
    );
    scope.post("/events", async (request, reply) => {
      const answer = await ports.intake.takeEvents(request.headers, bytes(request));
      const type = answer.status < 400 ? "application/json" : "application/problem+json";
      return send(reply.type(type), answer);
    });
  });
}

const bytes = ({ body }: FastifyRequest): Buffer => (Buffer.isBuffer(body) ? body : Buffer.alloc(0));

const send = (reply: FastifyReply, { status, headers, body }: Answer<object>): FastifyReply =>
  reply.code(status).headers(headers).send(body);
