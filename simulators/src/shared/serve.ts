import type { FastifyInstance } from "fastify";

/** Listens, and ends when it is told to. */
export async function serve(app: FastifyInstance, port: number): Promise<void> {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void app.close());
  await app.listen({ port, host: "localhost" });
}
