import { lawOf } from "@dayaq/country";
import { testProgramme } from "@dayaq/rules/testing";
import { azerbaijan } from "../../index.ts";
import { notions } from "../../law-book/notions.ts";
import { examples } from "./funeral-grant.examples.ts";

testProgramme(
  lawOf(azerbaijan),
  examples,
  new URL("../../../../../docs/generated/programmes/az/funeral-grant.md", import.meta.url),
  notions,
);
