import { serve } from "../shared/serve.ts";
import { settingsFrom } from "../shared/settings.ts";
import { bankApp } from "./bank-app.ts";

/** Long enough to see that a file was accepted before it is paid; `BANK_SETTLE_AFTER_MS=off` waits for the button. */
const SETTLE_AFTER_MS = 3_000;

const settings = settingsFrom(process.env, 4103);
const given = process.env["BANK_SETTLE_AFTER_MS"];
const app = bankApp({ ...settings, ...(given !== "off" && { settleAfterMs: Number(given ?? SETTLE_AFTER_MS) }) });
await serve(app, settings.port);
