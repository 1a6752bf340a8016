import { serve } from "../shared/serve.ts";
import { settingsFrom } from "../shared/settings.ts";
import { agencies } from "./agencies.ts";

const settings = settingsFrom(process.env, 4102);
await serve(agencies(settings), settings.port);
