import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";

/** A Chromium from npm, in a profile of its own. Machines without libnss3 get the copies that the package carries. */
export async function launchChromium(): Promise<Browser> {
  if (!["/usr/lib/x86_64-linux-gnu/libnss3.so", "/usr/lib/aarch64-linux-gnu/libnss3.so"].some(existsSync)) {
    process.env["AWS_EXECUTION_ENV"] = "AWS_Lambda_nodejs22.x";
  }
  // The package unpacks itself into the temporary directory with mode 0700: one for each account.
  process.env["TMPDIR"] ??= mkdtempSync(join(tmpdir(), "dayaq-chromium-"));
  const { default: packed } = await import("@sparticuz/chromium");
  return chromium.launch({
    executablePath: await packed.executablePath(),
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
