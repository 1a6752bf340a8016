import type { Clock } from "@dayaq/kernel";
import type { FastifyInstance } from "fastify";
import { addressOf, Quota } from "../../platform/index.ts";

/** Messages a second from one address whose sender could not be told: an agency with a broken key sends a few, a forger many. */
const UNPROVEN_PER_SECOND = 100;

/** No message, none of a known type, or signed by nobody we know. */
const UNPROVEN: ReadonlySet<number> = new Set([400, 401, 415]);

const TOO_MANY = "sender.too-many-unsigned";

/**
 * Refuses whoever keeps sending what nobody has signed, before a body of theirs is read. Nothing is counted against an agency
 * until its signature holds: a forger must not use up what is somebody else's.
 */
export function limitStrangers(scope: FastifyInstance, clock: Clock): void {
  const unproven = new Quota();
  scope.addHook("onRequest", async (request, reply) => {
    if (unproven.hasRoom(addressOf(request), UNPROVEN_PER_SECOND, clock.now().getTime())) return undefined;
    return reply
      .code(429)
      .header("retry-after", "1")
      .type("application/problem+json")
      .send({
        type: `/docs/refusals#${TOO_MANY}`,
        title: "Too many messages that nobody signed",
        status: 429,
        code: TOO_MANY,
      });
  });
  scope.addHook("onResponse", async (request, reply) => {
    // Refused before anybody's signature held: then the answer tells of no quota.
    const isUnproven = UNPROVEN.has(reply.statusCode) && !reply.hasHeader("ratelimit-limit");
    if (isUnproven) unproven.take(addressOf(request), UNPROVEN_PER_SECOND, clock.now().getTime());
  });
}
