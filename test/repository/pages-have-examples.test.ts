import { expect, test } from "vitest";
import { EXAMPLES } from "../../portals/src/examples/index.ts";
import { OPEN_PAGES, PAGES } from "../../server/src/web/index.ts";
import { townPages } from "../../server/src/web/town/index.ts";

const nowhere = {
  people: [],
  wages: [],
  cause: "",
  civilRegistry: "",
  agencies: "",
  bank: "",
  worker: "",
  releasers: ["", ""] as const,
};

/** Every address that shows something, with the example that axe looks at in three languages, light and dark; or why there is none. */
const SHOWN: Readonly<Record<string, { readonly example: string } | { readonly none: string }>> = {
  "/": { example: "town" },
  "/town/not-granted": { example: "town-not-granted" },
  "/town/files/:file": { none: "a payment file to download" },
  "/law": { example: "law" },
  "/law/acts/:act": { example: "law-act" },
  "/law/programmes/:programme": { example: "law-programme" },
  "/law/standards": { example: "law-standards" },
  "/calculator/:programme": { example: "calculator" },
  "/try": { example: "try" },
  "/api": { example: "api" },
  "/sign-in": { example: "sign-in" },
  "/sign-in/start": { none: "leads to the identity provider" },
  "/rights": { example: "my-rights" },
  "/rights/:right": { example: "right" },
  "/rights/not-granted/:programme": { example: "no" },
  "/rights/:right/give-up": { example: "give-up" },
  "/rights/ask-for/:programme": { example: "ask-for" },
  "/office/people/:person/rights/:right/give-up": { example: "office-give-up" },
  "/office/people/:person/ask-for/:programme": { example: "office-ask-for" },
  "/office/people/:person/paper/:programme": { example: "paper-form" },
  "/contributions": { example: "contributions" },
  "/office/people/:person/contributions": { example: "office-contributions" },
  "/office/wage-months": { example: "wage-months" },
  "/office/wage-months/:month/:version": { example: "wage-month" },
  "/notices": { example: "notices" },
  "/letters/:decision": { example: "letter" },
  "/offers/:offer": { example: "offer" },
  "/proposals/:proposal": { example: "proposal" },
  "/office": { example: "find" },
  "/office/searches/:search": { example: "found" },
  "/office/people/:person": { example: "person" },
  "/office/people/:person/money/:due": { example: "money" },
  "/office/people/:person/duplicates": { example: "duplicates" },
  "/office/people/:person/not-granted/:programme": { example: "office-no" },
  "/office/not-granted": { example: "office-not-granted" },
  "/office/law": { example: "law-desk" },
  "/office/law/:programme": { example: "law-desk-right" },
  "/office/law/:programme/statements/:digest": { example: "law-statement" },
  "/office/law/:programme/statements/:digest/vouch": { none: "leads to the identity provider" },
  "/office/tasks": { example: "tasks" },
  "/office/tasks/:task": { example: "task" },
  "/office/proposals": { example: "proposals" },
  "/office/proposals/:proposal": { example: "office-proposal" },
  "/office/offers/:offer": { example: "office-offer" },
  "/office/merges": { example: "merges" },
  "/office/merges/alike": { example: "alike" },
  "/office/merges/:merge": { example: "merge" },
  "/office/suspense": { example: "suspense" },
  "/office/suspense/:entry": { example: "suspense-line" },
  "/office/law-versions": { example: "law-versions" },
  "/office/law-versions/:version": { example: "law-version" },
  "/office/law-versions/:version/changes/:programme/:kind": { example: "law-version-changes" },
  "/office/quality": { example: "quality" },
  "/office/quality.csv": { none: "the same table as a file" },
  "/office/quality/:programme/:condition": { example: "quality-rule" },
  "/office/batches": { example: "batches" },
  "/office/batches/days/:group/:on": { example: "payday" },
  "/office/batches/:batch": { example: "batch" },
  "/office/batches/:batch/file": { none: "a payment file to download" },
};

test("every page has an example for axe, or a reason why it has none", () => {
  const shown = [...PAGES, ...OPEN_PAGES, ...townPages(nowhere)]
    .filter(({ method }) => method === "GET")
    .map(({ path }) => path);
  expect(Object.keys(SHOWN).toSorted()).toEqual(shown.toSorted());
});

test("and the examples are there", () => {
  const there = new Set(EXAMPLES.map(({ name }) => name));
  const named = Object.values(SHOWN).flatMap((it) => ("example" in it ? [it.example] : []));
  expect(named.filter((name) => !there.has(name))).toEqual([]);
});
