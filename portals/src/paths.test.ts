import { expect, test } from "vitest";
import { inLanguage, paths } from "./paths.ts";

test("every address there is", () => {
  const to = paths("az");
  const all = Object.entries(to).map(([name, path]) => `${name}: ${path("{id}", "{id2}")}`);
  expect(all).toMatchInlineSnapshot(`
    [
      "town: /az/",
      "townAct: /az/town/{id}",
      "townFile: /az/town/files/{id}",
      "townNotGranted: /az/town/not-granted",
      "law: /az/law",
      "lawProgramme: /az/law/programmes/{id}",
      "lawAct: /az/law/acts/{id}",
      "lawArticle: /az/law/acts/{id}#-id2-",
      "lawStandards: /az/law/standards",
      "officeLaw: /az/office/law?version={id}",
      "officeLawRight: /az/office/law/{id}?version={id2}",
      "officeLawWithdraw: /az/office/law/{id}/withdraw",
      "officeLawStatement: /az/office/law/{id}/statements/{id2}",
      "officeLawVouch: /az/office/law/{id}/statements/{id2}/vouch",
      "calculator: /az/calculator/{id}",
      "tryIt: /az/try",
      "api: /az/api",
      "signIn: /az/sign-in",
      "signInStart: /az/sign-in/start",
      "signOut: /az/sign-out",
      "rights: /az/rights",
      "right: /az/rights/{id}",
      "giveUp: /az/rights/{id}/give-up",
      "askFor: /az/rights/ask-for/{id}",
      "notGranted: /az/rights/not-granted/{id}",
      "notices: /az/notices",
      "contributions: /az/contributions",
      "offer: /az/offers/{id}",
      "proposal: /az/proposals/{id}",
      "contest: /az/proposals/{id}/contest",
      "letter: /az/letters/{id}",
      "office: /az/office",
      "searches: /az/office/searches",
      "search: /az/office/searches/{id}",
      "person: /az/office/people/{id}",
      "officeGiveUp: /az/office/people/{id}/rights/{id2}/give-up",
      "officeAskFor: /az/office/people/{id}/ask-for/{id2}",
      "officePaper: /az/office/people/{id}/paper/{id2}",
      "officeContributions: /az/office/people/{id}/contributions",
      "wageMonths: /az/office/wage-months",
      "wageMonth: /az/office/wage-months/{id}/{id2}?after=0",
      "officeNotGrantedToday: /az/office/not-granted",
      "officeNotGranted: /az/office/people/{id}/not-granted/{id2}",
      "money: /az/office/people/{id}/money/{id2}",
      "tasks: /az/office/tasks",
      "task: /az/office/tasks/{id}",
      "officeProposals: /az/office/proposals",
      "officeProposal: /az/office/proposals/{id}",
      "merges: /az/office/merges",
      "alike: /az/office/merges/alike?page={id}",
      "merge: /az/office/merges/{id}",
      "duplicates: /az/office/people/{id}/duplicates?with={id2}",
      "officeOffer: /az/office/offers/{id}",
      "suspense: /az/office/suspense",
      "suspenseLine: /az/office/suspense/{id}",
      "lawVersions: /az/office/law-versions",
      "lawVersion: /az/office/law-versions/{id}",
      "lawVersionChanges: /az/office/law-versions/{id}/changes/{id2}",
      "quality: /az/office/quality",
      "qualityTable: /az/office/quality.csv",
      "qualityRule: /az/office/quality/{id}/{id2}",
      "batches: /az/office/batches",
      "payday: /az/office/batches/days/{id}/{id2}",
      "batch: /az/office/batches/{id}",
      "batchRelease: /az/office/batches/{id}/release",
      "batchHold: /az/office/batches/{id}/hold",
    ]
  `);
});

test("the language switch keeps the page", () => {
  expect(inLanguage("/az/office/tasks/1", "ru")).toBe("/ru/office/tasks/1");
  expect(inLanguage("/en/", "az")).toBe("/az/");
});
