import type { FastifyRequest } from "fastify";

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;

/**
 * From where a request comes: the peer, or whom our own proxy names. Only the last name of the list is that proxy's own word;
 * what stands before it anybody may write.
 */
export function addressOf({ socket, headers }: FastifyRequest): string {
  const peer = socket.remoteAddress ?? "";
  const named = headers["x-forwarded-for"];
  return LOOPBACK.test(peer) && typeof named === "string" ? (named.split(",").at(-1)?.trim() ?? peer) : peer;
}
