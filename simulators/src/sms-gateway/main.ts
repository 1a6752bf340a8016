import { instantOf, systemClock } from "../shared/clock.ts";
import { serve } from "../shared/serve.ts";
import { settingsFrom } from "../shared/settings.ts";
import { smsGateway } from "./sms-gateway.ts";

const { port } = settingsFrom(process.env, 4105);
await serve(
  smsGateway(() => instantOf(systemClock)),
  port,
);
