import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { buildAssets } from "../src/assets/assets.ts";
import { EXAMPLES } from "../src/examples/index.ts";
import { isLanguage, type Language, LANGUAGES } from "../src/language.ts";
import type { Role, ShellView } from "../src/shell/view.ts";
import { speech } from "../src/speech.ts";

export const AZERBAIJAN = { currency: { code: "AZN", decimals: 2, sign: "₼" }, zone: "Asia/Baku" } as const;

export const CSP =
  "default-src 'none'; style-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export const shellOf = (path: string, role: Role | undefined, assets: ShellView["assets"]): ShellView => ({
  path,
  languages: LANGUAGES,
  assets,
  csrf: "example-token",
  note: "Bu mətnləri hələ dil bilicisi yoxlamayıb.",
  helpline: "142",
  hasAccounts: true,
  demo: true,
  ...(role === undefined
    ? {}
    : { reader: { name: role === "citizen" ? "Günel" : "Rauf Əliyev", role, noticesUnread: 1, tasksOpen: 3 } }),
});

/** Serves every example at `/<language>/<name>`, with the headers of the real server. */
export async function serveExamples(): Promise<{ server: Server; origin: string }> {
  const { addresses, files } = await buildAssets(new URL("../../node_modules/.cache/dayaq", import.meta.url).pathname);
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    const asset = files.get(path);
    if (asset) return void response.writeHead(200, { "content-type": asset.type }).end(asset.body);
    const [, language = "", name] = path.split("/");
    const example = EXAMPLES.find((it) => it.name === name);
    if (!example || !isLanguage(language)) return void response.writeHead(404).end();
    const html = example.page(speech(language satisfies Language, AZERBAIJAN), shellOf(path, example.role, addresses));
    return void response
      .writeHead(200, { "content-type": "text/html; charset=utf-8", "content-security-policy": CSP })
      .end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // listening on a port, not on a pipe
  return { server, origin: `http://127.0.0.1:${port}` };
}
