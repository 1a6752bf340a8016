import { lawOf } from "@dayaq/country";
import { testProgramme } from "@dayaq/rules/testing";
import { azerbaijan } from "../../index.ts";
import { notions } from "../../law-book/notions.ts";
import { examples } from "./disability-allowance.examples.ts";

testProgramme(
  lawOf(azerbaijan),
  examples,
  new URL("../../../../../docs/generated/programmes/az/disability-allowance.md", import.meta.url),
  notions,
);
