import * as oidc from "openid-client";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Provider } from "./provider.ts";

vi.mock("openid-client", async (original) => ({ ...(await original<typeof oidc>()), discovery: vi.fn() }));
afterEach(() => vi.mocked(oidc.discovery).mockReset());

/** What a provider at an https address says of itself. */
const discovered = (says: object) => {
  const issuer = "https://sign-in.example";
  const metadata = { issuer, authorization_endpoint: `${issuer}/auth`, ...says };
  vi.mocked(oidc.discovery).mockResolvedValue(new oidc.Configuration(metadata, "dayaq"));
  const settings = { issuer, clientId: "dayaq", redirectUri: "https://dayaq.example/sign-in/callback" };
  return (production: boolean) => new Provider({ ...settings, production }).begin();
};

describe("a provider that says that it is a simulator", () => {
  test("is refused in production, over https as well", async () => {
    await expect(discovered({ simulator: true })(true)).rejects.toThrow(/is a demonstration/);
  });

  test("is what the demonstration has", async () => {
    await expect(discovered({ simulator: true })(false)).resolves.toHaveProperty("url.host", "sign-in.example");
  });

  test("is told from one that is none", async () => {
    await expect(discovered({})(true)).resolves.toHaveProperty("url.host", "sign-in.example");
  });
});
