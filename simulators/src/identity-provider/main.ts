import { serve } from "../shared/serve.ts";
import { settingsFrom } from "../shared/settings.ts";
import { demoPeople, demoStaff } from "./demo-accounts.ts";
import { identityProvider } from "./identity-provider.ts";

const { port, dayaqUrl } = settingsFrom(process.env, 4104);
/** Where Dayaq takes the answer of a sign-in; more, separated by commas, by `OIDC_REDIRECT_URIS`. */
const redirectUris = process.env["OIDC_REDIRECT_URIS"]?.split(",") ?? [`${dayaqUrl}/sign-in/callback`];

const app = identityProvider({
  issuer: process.env["DAYAQ_IDENTITY_PROVIDER_URL"] ?? `http://localhost:${port}`,
  clientId: "dayaq",
  redirectUris,
  postLogoutRedirectUris: [`${dayaqUrl}/`],
  people: demoPeople(),
  staff: demoStaff(),
});
await serve(app, port);
