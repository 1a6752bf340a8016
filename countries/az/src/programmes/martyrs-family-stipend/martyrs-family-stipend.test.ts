import { lawOf } from "@dayaq/country";
import { testProgramme } from "@dayaq/rules/testing";
import { azerbaijan } from "../../index.ts";
import { notions } from "../../law-book/notions.ts";
import { examples } from "./martyrs-family-stipend.examples.ts";

testProgramme(
  lawOf(azerbaijan),
  examples,
  new URL("../../../../../docs/generated/programmes/az/martyrs-family-stipend.md", import.meta.url),
  notions,
);
