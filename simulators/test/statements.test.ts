import { BODIES } from "@dayaq/contracts";
import { expect, test } from "vitest";
import { STATEMENTS } from "../src/agencies/statements.ts";

/** The register of civil acts has a simulator of its own. */
const CIVIL_ACTS = ["birth", "death", "marriage", "divorce", "adoption"];
/** Said of a record, whatever its type. `fact-stated` is for facts that a country brings with it. */
const NOT_OF_AN_AGENCY = ["annulment", "fact-stated"];

test("whatever an agency may send, a simulator can state", () => {
  const stated = new Set(STATEMENTS.flatMap(({ types }) => Object.values(types)));
  const sent = Object.keys(BODIES).filter((type) => ![...CIVIL_ACTS, ...NOT_OF_AN_AGENCY].includes(type));
  expect([...stated].toSorted()).toEqual(sent.toSorted());
});
