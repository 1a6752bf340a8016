import { sendersOf } from "../../demo/trust-simulators.ts";
import { processSettings } from "../../platform/index.ts";
import { describeFailure } from "../failure.ts";
import { namedCountry } from "../named-country.ts";
import { prepare } from "../prepare.ts";
import type { PreparingSays } from "./prepare-apart.ts";

/** The program that `prepareApart` runs: says once what it did, or why it could not. */
const said = await work().catch((error: unknown): PreparingSays => ({ failed: describeFailure(error) }));
process.send?.(said, () => process.disconnect());

async function work(): Promise<PreparingSays> {
  const { migrations, townRecords } = await prepare({ url: processSettings().databaseUrl }, { demo: true });
  return { migrations, townRecords, senders: sendersOf(await namedCountry()) };
}
