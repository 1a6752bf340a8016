import { canListen, Trouble } from "../../platform/index.ts";

/** Says which port is taken before anything is started. */
export async function checkPorts(ports: readonly number[]): Promise<void> {
  const taken = await Promise.all(ports.map(async (port) => ((await canListen(port)) ? undefined : port)));
  const port = taken.find((each) => each !== undefined);
  if (port === undefined) return;
  throw new Trouble(
    `Port ${port} is already in use: stop what uses it, or start with other ports: npm start -- --port ${port < 60_000 ? port + 1_000 : 8_080}`,
  );
}
