import { faultsInPack, lawOf } from "@dayaq/country";
import { hashOf } from "@dayaq/rules";
import { expect, test } from "vitest";
import { azerbaijan } from "./index.ts";

test("the pack is sound", () => {
  expect(faultsInPack(azerbaijan)).toEqual([]);
});

test("an example of an account at a bank that is not listed is a fault: nobody could be paid to it", () => {
  const accounts = { ...azerbaijan.accounts, example: "AZ21NABZ00000000137010001944" };
  expect(faultsInPack({ ...azerbaijan, accounts })).toEqual([expect.stringContaining("is not listed")]);
});

test("a fund that the country has not is a fault, also where only some cases of a right come from it", () => {
  const faults = (fund: string) =>
    faultsInPack({
      ...azerbaijan,
      programmes: azerbaijan.programmes.map((it) =>
        it.otherFund === undefined ? it : { ...it, otherFund: { ...it.otherFund, fund } },
      ),
    });
  expect(faults("state-insurer")).toEqual([]);
  expect(faults("nobodys")).toEqual(["BIRTH", "FUNERAL"].map((code) => `programme ${code}: there is no fund nobodys`));
});

test("a register may also state only what another one owns", () => {
  const agencies = azerbaijan.agencies.map((agency) => ({
    ...agency,
    registers: agency.registers.map((it) =>
      it.code === "civil-registry" ? { ...it, mayAlsoState: ["status", "birth", "nothing"] } : it,
    ),
  }));
  expect(faultsInPack({ ...azerbaijan, agencies })).toEqual(
    ["birth", "nothing"].map((kind) => expect.stringContaining(`may also state ${kind}`)),
  );
});

test("the law survives JSON: it is data, and keeps its hash", () => {
  const law = lawOf(azerbaijan);
  expect(hashOf(JSON.parse(JSON.stringify(law)) as typeof law)).toBe(hashOf(law));
});
