import { serveExamples } from "./serve-examples.ts";
import { openBrowser } from "@dayaq/testing";

/** Takes pictures of named examples for whoever wants to look: `node portals/test/shoot.ts FOLDER LANGUAGE NAME…`. */
const [folder = "/tmp/shots", language = "az", ...names] = process.argv.slice(2);
const { server, origin } = await serveExamples();
const browser = await openBrowser();
for (const name of names) {
  for (const width of [390, 1280]) {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await browser.newPage({ viewport: { width, height: 844 }, colorScheme });
      await page.goto(`${origin}/${language}/${name}`);
      await page.evaluate("document.fonts.ready");
      await page.screenshot({ path: `${folder}/${name}-${language}-${width}-${colorScheme}.png`, fullPage: true });
      await page.close();
    }
  }
}
await browser.close();
server.close();
