import { lawOf } from "@dayaq/country";
import { testProgramme } from "@dayaq/rules/testing";
import { terranova } from "../../index.ts";
import { examples } from "./heating-aid.examples.ts";

testProgramme(
  lawOf(terranova),
  examples,
  new URL("../../../../../docs/generated/programmes/xx/heating-aid.md", import.meta.url),
);
