import { serve } from "../shared/serve.ts";
import { settingsFrom } from "../shared/settings.ts";
import { civilRegistry } from "./civil-registry.ts";

const settings = settingsFrom(process.env, 4101);
await serve(civilRegistry(settings), settings.port);
