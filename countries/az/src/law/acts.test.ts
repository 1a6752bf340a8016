import { lawOf } from "@dayaq/country";
import { faultsIn } from "@dayaq/rules";
import { expect, test } from "vitest";
import { azerbaijan } from "../index.ts";

/** Whose addresses are those of the acts themselves, or of pages of the bodies that carry them out. */
const OFFICIAL =
  /^https?:\/\/([a-z0-9-]+\.)*(legalacts|president|sosial|dsmf|e-qanun)(\.gov)?\.az\/|^http:\/\/dsmf\.nmr\.az\/|^https:\/\/cis-legislation\.com\//;

test("an act whose address is a news item counts as one that was not seen", () => {
  const news = azerbaijan.acts.filter(({ url }) => url !== undefined && !OFFICIAL.test(url));
  expect(news.length).toBeGreaterThan(5);
  expect(news.filter(({ notSeen }) => notSeen !== true).map(({ key }) => key)).toEqual([]);
});

test("nothing is official by an act that was not seen: neither a condition, nor a payee, nor a value, nor what is not drawn together", () => {
  const law = lawOf(azerbaijan);
  expect(faultsIn(law, azerbaijan.languages)).toEqual([]);
  const unseen = {
    ...law,
    acts: law.acts.map((it) => (it.key === "decree-823" ? { ...it, notSeen: true as const } : it)),
  };
  expect(faultsIn(unseen, azerbaijan.languages)).toContain(
    "programme STP-WDIS, condition war-cause: is official by decree-823, whose text was not seen",
  );
});
