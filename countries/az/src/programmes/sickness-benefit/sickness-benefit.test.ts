import { lawOf } from "@dayaq/country";
import { testProgramme } from "@dayaq/rules/testing";
import { azerbaijan } from "../../index.ts";
import { notions } from "../../law-book/notions.ts";
import { examples } from "./sickness-benefit.examples.ts";

testProgramme(
  lawOf(azerbaijan),
  examples,
  new URL("../../../../../docs/generated/programmes/az/sickness-benefit.md", import.meta.url),
  notions,
);
