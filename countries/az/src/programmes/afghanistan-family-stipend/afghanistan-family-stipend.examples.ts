import { examplesOf } from "@dayaq/rules";
import {
  atTheEndsOfSums,
  nobodyIsLeft,
  sharedAlike,
  sumsBefore2023,
  whoShares,
  widowAndMother,
} from "../../law/family-of-the-fallen.cases.ts";
import { afghanistanFamilyStipend } from "./afghanistan-family-stipend.ts";
import { three } from "../../three.ts";

export const examples = examplesOf(afghanistanFamilyStipend, {
  about: "fallen",
  on: "2025-08-01",
  usually: {
    fallen: { bornOn: "1963-03-03", sex: "male", diedOn: "1985-10-12" },
    ...widowAndMother,
    "fallen.status": { status: "afghanistan-fallen", from: "1990-02-01" },
  },
  cases: [
    ...sharedAlike,
    {
      why: three("600-ün ilk günü", "the first day of 600", "первый день суммы 600"),
      on: "2023-01-01",
      gives: "600.00: 300.00 to mother, 300.00 to widow",
    },
    ...sumsBefore2023,
    ...whoShares,
    {
      why: three(
        "itkin düşüb: ölüm qeydə alınmayıb",
        "missing: no death is recorded",
        "пропал без вести: смерть не записана",
      ),
      but: { fallen: { diedOn: null } },
      gives: "700.00: 350.00 to mother, 350.00 to widow",
    },
    {
      why: three(
        "12 iyun 2025-ci il fərmanından əvvəl",
        "before the decree of 12 June 2025",
        "до указа от 12 июня 2025 года",
      ),
      on: "2025-06-30",
      gives: "600.00: 300.00 to mother, 300.00 to widow",
    },
    {
      why: three("2022-ci ildə", "in 2022", "в 2022 году"),
      on: "2022-12-31",
      gives: "500.00: 250.00 to mother, 250.00 to widow",
    },
    ...atTheEndsOfSums,
    {
      why: three("başqa yerdə həlak olub", "fell elsewhere", "погиб в другом месте"),
      but: { "fallen.status": null },
      gives: "nothing",
    },
    nobodyIsLeft,
  ],
});
