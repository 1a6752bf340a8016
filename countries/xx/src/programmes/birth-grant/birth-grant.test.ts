import { lawOf } from "@dayaq/country";
import { testProgramme } from "@dayaq/rules/testing";
import { terranova } from "../../index.ts";
import { examples } from "./birth-grant.examples.ts";

testProgramme(
  lawOf(terranova),
  examples,
  new URL("../../../../../docs/generated/programmes/xx/birth-grant.md", import.meta.url),
);
