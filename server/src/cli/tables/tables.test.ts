import { terranova } from "@dayaq/country-xx";
import { lawOf } from "@dayaq/country";
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { determined, type Tables } from "./testing.ts";

/** Terranova: a birth grant for a resident mother, a heating aid for whoever earns little and claims it. */
const law = lawOf(terranova);
const usual = {
  "persons.csv": [
    ["id", "bornOn", "sex"],
    ["child", "2024-02-10", "female"],
    ["mother", "1996-04-11", "female"],
    ["old", "1950-02-10", "male"],
  ],
  "relations.csv": [
    ["kind", "of", "is"],
    ["parent", "child", "mother"],
  ],
  "facts/residence.csv": [
    ["person", "permanent"],
    ["mother", "true"],
    ["old", "true"],
  ],
  "facts/income.csv": [
    ["person", "amount"],
    ["old", "24999"],
  ],
  "claims.csv": [
    ["programme", "about", "by", "on"],
    ["HEATING", "old", "old", "2024-01-10"],
  ],
} satisfies Tables;
const asked = async (tables: Tables, arrange?: (folder: string) => void) => {
  const { code, said, read } = await determined(law, tables, arrange && { arrange });
  const answers = Object.fromEntries(read("answers").map((it) => [`${it["programme"]} ${it["about"]}`, it["answer"]]));
  const aside = read("aside").map((it) => [it["file"], it["line"], it["column"], it["code"]].join(" "));
  return { code, said, answers, aside, read };
};

describe("a folder of tables", () => {
  test("is answered with amounts, shares, reasons and needs", async () => {
    const { code, answers, aside, read } = await asked(usual);
    expect({ code, aside }).toEqual({ code: 0, aside: [] });
    expect(answers).toMatchObject({
      "BIRTH child": "entitled",
      "HEATING old": "entitled",
      "HEATING mother": "undetermined",
    });
    expect(read("once")).toEqual([
      expect.objectContaining({
        programme: "BIRTH",
        about: "child",
        on: "2024-02-10",
        amount: "40000",
        payee: "mother",
      }),
    ]);
    expect(read("timelines").find(({ share }) => share !== "")).toMatchObject({
      about: "old",
      payee: "old",
      share: "3500",
    });
    expect(read("needs")).toContainEqual(
      expect.objectContaining({ about: "mother", person: "mother", kind: "income", agency: "revenue" }),
    );
    expect(read("texts")).toContainEqual(
      expect.objectContaining({ condition: "born-alive", en: "The child was born alive." }),
    );
  });

  test("may have a mark at the beginning, lines that end either way, columns in any order, and text in quotes", async () => {
    const { code, answers } = await asked({
      ...usual,
      "persons.csv":
        '\uFEFFsex,id,bornOn\r\nfemale,"child",2024-02-10\r\n\r\nfemale,mother,1996-04-11\nmale,old,1950-02-10',
    });
    expect([code, answers["BIRTH child"]]).toEqual([0, "entitled"]);
  });

  test("may stand behind a link, with notes and what a system keeps beside", async () => {
    const { code, answers } = await asked(
      { ...usual, "codebook.txt": "income: a month", "facts/.DS_Store": "" },
      (of) => {
        renameSync(`${of}/facts`, `${of}/.elsewhere`);
        symlinkSync(`${of}/.elsewhere`, `${of}/facts`);
      },
    );
    expect([code, answers["BIRTH child"], answers["HEATING old"]]).toEqual([0, "entitled", "entitled"]);
  });

  test("is answered for the programmes that are asked for", async () => {
    const { read } = await determined(law, usual, { programmes: ["BIRTH"] });
    expect(new Set(read("answers").map(({ programme }) => programme))).toEqual(new Set(["BIRTH"]));
  });
});

/** The usual tables with a row more in one of them. */
const withRow = (file: keyof typeof usual, ...row: string[]): Tables => ({ ...usual, [file]: [...usual[file], row] });

describe("a row that is not understood is kept aside with its place", () => {
  test.each([
    ["a day that is none", withRow("persons.csv", "new", "1950-13-11", "male"), "persons.csv 5 bornOn cell.malformed"],
    ["an empty cell", withRow("persons.csv", "new", "", "male"), "persons.csv 5 bornOn cell.empty"],
    ["no id", withRow("persons.csv", "", "1950-12-11", "male"), "persons.csv 5 id cell.empty"],
    ["a person twice", withRow("persons.csv", "old", "1950-12-11", "male"), "persons.csv 5 id id.twice"],
    ["a cell too many", withRow("facts/income.csv", "old", "10", "000"), "facts/income.csv 3  row.cells"],
    ["money that is none", withRow("facts/income.csv", "old", "1 000"), "facts/income.csv 3 amount cell.malformed"],
    [
      "a truth that is none",
      withRow("facts/residence.csv", "old", "yes"),
      "facts/residence.csv 4 permanent cell.malformed",
    ],
    ["a fact of a stranger", withRow("facts/income.csv", "odl", "10"), "facts/income.csv 3 person id.unknown"],
    ["a parent of herself", withRow("relations.csv", "parent", "old", "old"), "relations.csv 3 is cell.malformed"],
    [
      "a relation of no kind",
      withRow("relations.csv", "parents", "old", "child"),
      "relations.csv 3 kind cell.malformed",
    ],
    ["a relation to a stranger", withRow("relations.csv", "parent", "old", "odl"), "relations.csv 3 is id.unknown"],
    [
      "a programme of no name",
      withRow("claims.csv", "HEAT", "old", "old", "2024-01-10"),
      "claims.csv 3 programme cell.malformed",
    ],
    ["a claim by nobody", withRow("claims.csv", "HEATING", "old", "", "2024-01-10"), "claims.csv 3 by cell.empty"],
    [
      "an open quote",
      { ...usual, "facts/income.csv": 'person,amount\nold,24999\nold,"1\nold,2' },
      "facts/income.csv 3  row.quotes",
    ],
  ])("%s", async (_, tables, place) => {
    const { code, aside, said } = await asked(tables);
    expect({ code, aside }).toEqual({ code: 1, aside: [place] });
    expect(said.join()).toMatch(/^1 rows were kept aside/);
  });

  test("with what to do, and as it stood", async () => {
    const { read } = await asked(withRow("facts/income.csv", "old", "1, 000"));
    expect(read("aside")).toEqual([
      expect.objectContaining({
        says: "is not money written as a decimal string",
        do: "Write the cell as it is asked for.",
        row: 'old,"1, 000"',
      }),
    ]);
  });

  test("and the line is right after a cell of several lines", async () => {
    const text = 'person,amount\r\n"o\r\nld",1\r\nold,x\r\n';
    const { aside } = await asked({ ...usual, "facts/income.csv": text });
    expect(aside).toEqual(["facts/income.csv 2 person id.unknown", "facts/income.csv 4 amount cell.malformed"]);
  });

  test("never as if it had not been said: what would have read it is not answered, everything else is", async () => {
    const { answers } = await asked(withRow("facts/residence.csv", "mother", "yes"));
    expect(answers).toMatchObject({
      "BIRTH child": "row-aside",
      "HEATING mother": "row-aside",
      "HEATING old": "entitled",
    });
    expect((await asked(withRow("relations.csv", "parent", "child", "nobody"))).answers).toMatchObject({
      "BIRTH child": "row-aside",
      "HEATING old": "entitled",
    });
    expect((await asked(withRow("claims.csv", "HEATING", "old", "nobody", "2024-01-10"))).answers).toMatchObject({
      "BIRTH child": "entitled",
      "HEATING old": "row-aside",
    });
  });
});

describe("a folder that is not understood is not answered at all", () => {
  const { "persons.csv": persons, ...without } = usual;
  test.each([
    ["no persons", without, "persons.csv", "is not there"],
    ["a table of no name", { ...usual, "relation.csv": "kind,of,is\n" }, "relation.csv", "is not a table"],
    [
      "a kind of no name",
      { ...usual, "facts/incomes.csv": "person,amount\n" },
      "facts/incomes.csv",
      "not named after a kind",
    ],
    ["a strange column", { ...usual, "persons.csv": "id,born,sex\n" }, "persons.csv", "has a column “born”"],
    ["semicolons", { ...usual, "persons.csv": "id;bornOn;sex\n" }, "persons.csv", "separated by commas"],
    ["a column too few", { ...usual, "persons.csv": "id,bornOn\n" }, "persons.csv", "has no column sex"],
    ["a column twice", { ...usual, "persons.csv": "id,bornOn,sex,id\n" }, "persons.csv", "has the column id twice"],
    ["an empty file", { ...usual, "persons.csv": "" }, "persons.csv", "is empty"],
    ["a table in capital letters", { ...usual, "Claims.CSV": "" }, "Claims.CSV", "is not a table"],
    ["a table of a spreadsheet", { ...usual, "claims.xlsx": "" }, "claims.xlsx", "is not a table"],
    [
      "another encoding",
      usual,
      "facts/income.csv",
      "facts/income.csv is not in UTF-8: save it anew as “CSV UTF-8”",
      (of: string) => writeFileSync(`${of}/facts/income.csv`, Buffer.from("person,amount\nK\u00F6nig,1\n", "latin1")),
    ],
    [
      "a file cut off in a letter",
      usual,
      "persons.csv",
      "persons.csv is not in UTF-8",
      (of: string) => writeFileSync(`${of}/persons.csv`, Buffer.from("id,bornOn,sex\nə").subarray(0, -1)),
    ],
    [
      "a folder for a table",
      usual,
      "facts/birth.csv",
      "is a folder",
      (of: string) => mkdirSync(`${of}/facts/birth.csv`),
    ],
    [
      "a link to nothing",
      usual,
      "households.csv",
      "is not there",
      (of: string) => symlinkSync(`${of}/x`, `${of}/households.csv`),
    ],
    ["no folder", usual, ".", "is not there", (of: string) => rmSync(of, { recursive: true })],
  ])("%s", async (_, tables, at, detail, arrange?: (folder: string) => void) => {
    expect(persons.length).toBeGreaterThan(1);
    const { code, said } = await asked(tables, arrange);
    expect(code).toBe(2);
    expect(JSON.parse(said.join())).toMatchObject({ status: 422, code: "folder.not-understood", path: at });
    expect(said.join()).toContain(detail);
  });
});
