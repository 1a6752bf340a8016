import { apiExamples } from "./api.ts";
import { calculatorExamples } from "./calculator.ts";
import { citizenExamples } from "./citizen.ts";
import { contributionExamples } from "./contributions.ts";
import { lawExamples } from "./law.ts";
import { lawVersionExamples } from "./law-versions.ts";
import { notGrantedExamples } from "./not-granted.ts";
import { officeExamples } from "./office.ts";
import type { PageExample } from "./page-example.ts";
import { paperExamples } from "./paper.ts";
import { qualityExamples } from "./quality.ts";
import { publicExamples } from "./town.ts";
import { tryExamples } from "./try-it.ts";
import { wordExamples } from "./word.ts";

/** Every page with example data: one list for the tests, the accessibility run and the screenshots. */
export const EXAMPLES: readonly PageExample[] = [
  ...publicExamples,
  ...lawExamples,
  ...calculatorExamples,
  ...tryExamples,
  ...apiExamples,
  ...citizenExamples,
  ...contributionExamples,
  ...notGrantedExamples,
  ...officeExamples,
  ...lawVersionExamples,
  ...qualityExamples,
  ...wordExamples,
  ...paperExamples,
];
