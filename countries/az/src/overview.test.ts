import { lawOf } from "@dayaq/country";
import { lawOverview } from "@dayaq/rules/testing";
import { expect, test } from "vitest";
import { azerbaijan } from "./index.ts";

test("the overview of the law is up to date (vitest -u writes it)", async () => {
  const page = new URL("../../../docs/generated/programmes/az/README.md", import.meta.url);
  await expect(lawOverview(lawOf(azerbaijan))).toMatchFileSnapshot(page.pathname);
});
