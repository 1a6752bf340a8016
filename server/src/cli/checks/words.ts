import type { Check } from "./check.ts";
import { sources } from "./sources.ts";

/** Words that GLOSSARY.md says not to use in names, with what to say. Computer words first, then the field's. */
const NOT_IN_NAMES: Readonly<Record<string, string>> = {
  Service: "name what it does; a service is something done for a person",
  Manager: "name what it does",
  Helper: "give the function to its owner",
  Util: "give the function to its owner",
  Utils: "give the function to its owner",
  Processor: "name what it does",
  Recipient: "beneficiary",
  Nominee: "payee",
  Clawback: "recovery",
  Payroll: "payment batch",
  Subsidy: "benefit",
  Program: "programme",
  Enrollment: "enrolment",
};

const EXPORTED =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:const|function\*?|class|interface|type) ([A-Za-z0-9_]+)/gm;

export const words: Check = {
  name: "words",
  mend: "Say it with the word of GLOSSARY.md; wire formats of others keep their own words, at the edge.",
  async run() {
    return sources([".ts", ".tsx"])
      .filter(({ file }) => !file.startsWith("packages/contracts/"))
      .flatMap(({ file, text }) =>
        [...text.matchAll(EXPORTED)].flatMap(([, name = ""]) => {
          const bad = partsOf(name).find((part) => part in NOT_IN_NAMES);
          return bad === undefined ? [] : [`${file}: ${name} says “${bad.toLowerCase()}” (${NOT_IN_NAMES[bad]})`];
        }),
      );
  },
};

/** `paymentBatchOf` -> Payment, Batch, Of */
const partsOf = (name: string): string[] =>
  name
    .split(/(?=[A-Z])|_/)
    .filter((part) => part !== "")
    .map((part) => `${part[0]?.toUpperCase()}${part.slice(1)}`);
