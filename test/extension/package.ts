import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.join(import.meta.dirname, "../..");

/**
 * A package as its author has it: in a folder of their own outside this repository, with the three packages that it is written
 * against beside it, as `npm install` would put them there. Plain JavaScript, so that nothing here compiles it.
 */
export class ExtensionPackage {
  readonly folder: string;

  constructor(module: string) {
    this.folder = mkdtempSync(path.join(tmpdir(), "dayaq-extension-"));
    mkdirSync(path.join(this.folder, "node_modules/@dayaq"), { recursive: true });
    for (const name of ["kernel", "rules", "country"])
      symlinkSync(path.join(ROOT, "packages", name), path.join(this.folder, "node_modules/@dayaq", name));
    const about = { name: "@example/school-start", version: "1.0.0", type: "module", exports: "./school-start.js" };
    writeFileSync(path.join(this.folder, "package.json"), JSON.stringify(about));
    writeFileSync(path.join(this.folder, "school-start.js"), module);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** An invented right: a sum on the first of September after a child's sixth birthday, for children in a school. */
export const SCHOOL_START = `
import { day } from "@dayaq/kernel";
import { about, citing, decreed, examplesOf, factKind, programme } from "@dayaq/rules";

const act = citing("school-start-act");

export const enrolment = factKind({
  kind: "enrolment",
  title: { az: "Məktəbə qəbul", en: "Enrolment at a school", ru: "Зачисление в школу" },
  fields: { on: { type: "day" } },
  register: "complete",
  agency: "schools",
});

/** A kind of the country's, named again as far as it is needed. */
const parent = factKind({
  kind: "parent",
  title: { az: "Valideyn", en: "Parent", ru: "Родитель" },
  fields: {},
  register: "complete",
  agency: "justice",
  relation: true,
});

export const schoolStart = programme("SCHOOL-START", {
  title: { az: "Məktəbə hazırlıq yardımı", en: "Grant for the start of school", ru: "Помощь к началу школы" },
  about: "child",
  basis: act("art. 1"),
  mode: "automatic",
  opens: ["fact-stated:enrolment"],
  modelledFrom: "2024-01-01",
  given: { enrolledOn: about.fact(enrolment).on, parent: about.related(parent).first() },
  conditions: [
    {
      id: "enrolled",
      says: { az: "Uşaq məktəbə qəbul olunub.", en: "The child is enrolled at a school.", ru: "Ребёнок зачислен в школу." },
      basis: act("art. 2"),
      certainty: "official",
      holds: ({ enrolledOn }) => enrolledOn.reached(),
    },
  ],
  pays: { on: ({ enrolledOn }) => enrolledOn, once: () => decreed("SCHOOL-START") },
  payee: { basis: act("art. 4"), is: ({ parent }) => parent },
});

const SUM = 150_00;

export const extension = {
  name: "@example/school-start",
  country: "az",
  acts: [{ key: "school-start-act", title: { az: "Məktəb aktı", en: "School start act", ru: "Акт о школе" } }],
  factKinds: [enrolment],
  parameters: [
    {
      key: "SCHOOL-START",
      title: { az: "Yardımın məbləği", en: "Amount of the grant", ru: "Размер помощи" },
      unit: "money",
      values: [{ from: day("2024-01-01"), value: SUM, basis: act("art. 3"), certainty: "official" }],
    },
  ],
  programmes: [schoolStart],
  agencies: [
    {
      code: "schools",
      title: { az: "Məktəblər", en: "Schools", ru: "Школы" },
      signature: "required",
      registers: [
        {
          code: "school-register",
          title: { az: "Məktəb reyestri", en: "Register of schools", ru: "Реестр школ" },
          speaks: "cloudevents",
          factKinds: ["enrolment"],
        },
      ],
    },
  ],
  paidFrom: { "SCHOOL-START": { fund: "state-budget", group: "allowances" } },
  texts: { "asks.enrolment": { az: "Məktəbə qəbul olunub?", en: "Is there an enrolment?", ru: "Есть зачисление?" } },
  lawBook: {
    kinds: [
      {
        code: "school",
        title: { az: "Məktəb", en: "School", ru: "Школа" },
        programmes: ["SCHOOL-START"],
      },
    ],
    examples: [
      examplesOf(schoolStart, {
        about: "child",
        on: "2025-10-01",
        usually: {
          child: { bornOn: "2019-03-01", sex: "female" },
          "child.enrolment": { on: "2025-09-01", from: "2025-09-01" },
        },
        cases: [{ why: { az: "sentyabrda qəbul olunub", en: "enrolled in September", ru: "зачислен в сентябре" }, gives: "150.00" }],
      }),
    ],
  },
};
`;
