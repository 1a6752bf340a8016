import type { FastifyInstance } from "fastify";

/** Nothing from elsewhere, no script but our own island, no frame around us, forms to ourselves only. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Headers of every answer, page or not. Personal data is kept by no cache; the address of a page is told to nobody else. */
export function addHeaders(server: FastifyInstance, secure: boolean): void {
  server.addHook("onSend", async (_request, reply) => {
    reply.header("content-security-policy", POLICY);
    reply.header("x-content-type-options", "nosniff");
    reply.header("referrer-policy", "same-origin");
    reply.header("cross-origin-opener-policy", "same-origin");
    reply.header("cross-origin-resource-policy", "same-origin");
    if (secure) reply.header("strict-transport-security", "max-age=31536000");
    if (!reply.hasHeader("cache-control")) reply.header("cache-control", "no-store");
  });
}
