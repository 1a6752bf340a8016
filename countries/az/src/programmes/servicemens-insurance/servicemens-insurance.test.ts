import { lawOf } from "@dayaq/country";
import { testProgramme } from "@dayaq/rules/testing";
import { azerbaijan } from "../../index.ts";
import { notions } from "../../law-book/notions.ts";
import { examples } from "./servicemens-insurance.examples.ts";

testProgramme(
  lawOf(azerbaijan),
  examples,
  new URL("../../../../../docs/generated/programmes/az/servicemens-insurance.md", import.meta.url),
  notions,
);
