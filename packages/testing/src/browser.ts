import { globSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Browser, chromium as driver } from "playwright-core";

/** Switches that keep a browser of a test from speaking to anybody but us. */
const QUIET = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Chromium from the packages: nothing to install by hand. It is unpacked once for each account (2 s), then starts in 0.3 s. */
export async function openBrowser(): Promise<Browser> {
  const before = { TMPDIR: process.env["TMPDIR"], AWS_EXECUTION_ENV: process.env["AWS_EXECUTION_ENV"] };
  // It unpacks to a folder that only its first user may enter: each account has its own.
  const own = path.join(tmpdir(), `dayaq-browser-${process.getuid?.() ?? 0}`);
  mkdirSync(own, { recursive: true, mode: 0o700 });
  process.env["TMPDIR"] = own;
  // Without the system's libnss3 it unpacks its own copy, when it believes that it runs in that environment.
  if (globSync("/{usr/,}lib{64,}/{*/,}libnss3.so").length === 0)
    process.env["AWS_EXECUTION_ENV"] = "AWS_Lambda_nodejs22.x";
  try {
    const { default: chromium } = await import("@sparticuz/chromium"); // it looks at these variables when it is loaded
    return await driver.launch({ executablePath: await chromium.executablePath(), args: QUIET });
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
