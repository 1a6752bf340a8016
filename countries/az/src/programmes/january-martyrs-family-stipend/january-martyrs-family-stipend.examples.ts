import { examplesOf } from "@dayaq/rules";
import { amountNotKnownSince2023 } from "../../law/conditions.cases.ts";
import {
  atTheEndsOfSums,
  nobodyIsLeft,
  sharedAlike,
  sumsBefore2023,
  whoShares,
  widowAndMother,
} from "../../law/family-of-the-fallen.cases.ts";
import { januaryMartyrsFamilyStipend } from "./january-martyrs-family-stipend.ts";
import { three } from "../../three.ts";

export const examples = examplesOf(januaryMartyrsFamilyStipend, {
  about: "fallen",
  on: "2025-08-01",
  usually: {
    fallen: { bornOn: "1963-03-03", sex: "male", diedOn: "1990-01-20" },
    ...widowAndMother,
    "fallen.status": { status: "january-1990-martyr", from: "1990-02-01" },
  },
  cases: [
    ...sharedAlike,
    amountNotKnownSince2023,
    ...sumsBefore2023,
    ...whoShares,
    {
      why: three(
        "12 iyun 2025-ci il fərmanı ərəfəsində məbləğ heç bir mənbədə yoxdur",
        "on the eve of the decree of 12 June 2025 no source gives the amount",
        "накануне указа от 12 июня 2025 года суммы нет ни в одном источнике",
      ),
      on: "2025-06-30",
      gives: "not known: amount-not-known",
    },
    {
      why: three(
        "2021-ci il məbləğinin son günü",
        "on the last day of the amount of 2021",
        "в последний день суммы 2021 года",
      ),
      on: "2022-12-31",
      gives: "500.00: 250.00 to mother, 250.00 to widow",
    },
    ...atTheEndsOfSums,
    {
      why: three("başqa dövrün şəhidi", "a martyr of another time", "шехид другого времени"),
      but: { "fallen.status": { status: "martyr" } },
      gives: "nothing",
    },
    nobodyIsLeft,
  ],
});
