import { lawOf } from "@dayaq/country";
import { testProgramme } from "@dayaq/rules/testing";
import { azerbaijan } from "../../index.ts";
import { examples } from "./wage-subsidy.examples.ts";

testProgramme(
  lawOf(azerbaijan),
  examples,
  new URL("../../../../../docs/generated/programmes/az/wage-subsidy.md", import.meta.url),
);
