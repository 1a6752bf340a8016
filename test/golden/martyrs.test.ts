import { describe, expect, test } from "vitest";
import { answered, expectedOf, seenIn, type Golden, inShort } from "./answers.ts";
import {
  disability,
  man,
  martyrStatus,
  parents,
  type PersonFile,
  type RecordFile,
  type RelationFile,
  related,
  studies,
  woman,
} from "./records.ts";

const FELL = "2022-10-01";
const fallen = man("fallen", "1985-01-01", { diedOn: FELL, facts: [martyrStatus(FELL)] });
const wife = woman("wife", "1987-01-01");
const marriage = related("spouse", "fallen", "wife", "2010-01-01");

const family = (persons: readonly PersonFile[], relations: readonly RelationFile[], on = "2025-08-01"): RecordFile => ({
  on,
  persons: [fallen, ...persons],
  relations,
});
const childOf = (it: PersonFile) => parents(it, "fallen");

const young = woman("young", "2015-06-15");
const CASES: readonly Golden[] = [
  {
    why: "one amount for the martyr, to the only member",
    record: family([wife], [marriage]),
    shares: ["2022-10-01 wife 500.00", "2023-01-01 wife 600.00", "2025-07-01 wife 700.00"],
  },
  {
    why: "three equal shares: what remains of the division goes to the eldest",
    record: family(
      [wife, woman("mother", "1960-01-01"), man("father", "1958-01-01")],
      [
        marriage,
        related("parent", "fallen", "mother", "1985-01-01"),
        related("parent", "fallen", "father", "1985-01-01"),
      ],
    ),
    shares: [
      "2022-10-01 father 166.67 + mother 166.67 + wife 166.66",
      "2023-01-01 father 200.00 + mother 200.00 + wife 200.00",
      "2025-07-01 father 233.34 + mother 233.33 + wife 233.33",
    ],
  },
  {
    why: "born on one day: the tie goes by id, whatever the order in the file",
    record: (() => {
      const twins = [woman("twin-b", "2015-03-03"), woman("twin-a", "2015-03-03"), woman("late", "2020-01-01")];
      return family(twins, twins.flatMap(childOf), "2025-08-01");
    })(),
    shares: [
      "2022-10-01 late 166.66 + twin-a 166.67 + twin-b 166.67",
      "2023-01-01 late 200.00 + twin-a 200.00 + twin-b 200.00",
      "2025-07-01 late 233.33 + twin-a 233.34 + twin-b 233.33",
      "2033-03-03 late 700.00",
      "2038-01-01 none",
    ],
  },
  {
    why: "a child who turns 18 leaves, and the sum is split again on that day",
    record: family(
      [wife, woman("teen", "2006-05-10")],
      [marriage, ...childOf(woman("teen", "2006-05-10"))],
      "2024-01-01",
    ),
    nextOn: "2024-05-10",
    shares: [
      "2022-10-01 teen 250.00 + wife 250.00",
      "2023-01-01 teen 300.00 + wife 300.00",
      "2024-05-10 wife 600.00",
      "2025-07-01 wife 700.00",
    ],
  },
  {
    why: "a full-time student stays until the studies end",
    record: (() => {
      const teen = woman("teen", "2006-05-10", { facts: [studies("2023-09-15", "2026-07-01")] });
      return family([wife, teen], [marriage, ...childOf(teen)]);
    })(),
    nextOn: "2026-07-01",
    shares: [
      "2022-10-01 teen 250.00 + wife 250.00",
      "2023-01-01 teen 300.00 + wife 300.00",
      "2025-07-01 teen 350.00 + wife 350.00",
      "2026-07-01 wife 700.00",
    ],
  },
  {
    why: "a full-time student leaves at 23 although the studies go on",
    record: (() => {
      const student = woman("student", "2003-02-28", { facts: [studies("2020-09-15", "2030-07-01")] });
      return family([wife, student], [marriage, ...childOf(student)]);
    })(),
    nextOn: "2026-02-28",
    shares: [
      "2022-10-01 student 250.00 + wife 250.00",
      "2023-01-01 student 300.00 + wife 300.00",
      "2025-07-01 student 350.00 + wife 350.00",
      "2026-02-28 wife 700.00",
    ],
  },
  {
    why: "born on 29 February: 18 on 1 March",
    record: (() => {
      const teen = woman("teen", "2008-02-29");
      return family([wife, teen], [marriage, ...childOf(teen)]);
    })(),
    nextOn: "2026-03-01",
  },
  {
    why: "disabled since before 18: no end of the share",
    record: (() => {
      const child = woman("child", "2005-05-10", { facts: [disability(70, "2015-01-01")] });
      return family([wife, child], [marriage, ...childOf(child)]);
    })(),
    nextOn: null,
    shares: [
      "2022-10-01 child 250.00 + wife 250.00",
      "2023-01-01 child 300.00 + wife 300.00",
      "2025-07-01 child 350.00 + wife 350.00",
    ],
  },
  {
    why: "disabled after 18: not a member",
    record: (() => {
      const child = woman("child", "2001-05-10", { facts: [disability(70, "2021-01-01")] });
      return family([wife, child], [marriage, ...childOf(child)]);
    })(),
    shares: ["2022-10-01 wife 500.00", "2023-01-01 wife 600.00", "2025-07-01 wife 700.00"],
  },
  {
    why: "a child born after the father fell: split again from its birth",
    record: (() => {
      const child = woman("child", "2023-03-20");
      return family([wife, child], [marriage, ...childOf(child)]);
    })(),
    shares: [
      "2022-10-01 wife 500.00",
      "2023-01-01 wife 600.00",
      "2023-03-20 child 300.00 + wife 300.00",
      "2025-07-01 child 350.00 + wife 350.00",
    ],
  },
  {
    why: "a child born dead after the father fell has no share",
    record: (() => {
      const child = woman("child", "2023-03-20", { bornAlive: false });
      return family([wife, child], [marriage, ...childOf(child)]);
    })(),
    shares: ["2022-10-01 wife 500.00", "2023-01-01 wife 600.00", "2025-07-01 wife 700.00"],
  },
  {
    why: "a marriage recorded of both is one share",
    record: family([wife], [marriage, related("spouse", "wife", "fallen", "2010-01-01")]),
    shares: ["2022-10-01 wife 500.00", "2023-01-01 wife 600.00", "2025-07-01 wife 700.00"],
  },
  {
    why: "not a martyr: nothing",
    record: { on: "2025-08-01", persons: [{ ...fallen, facts: [] }, wife], relations: [marriage] },
    answer: "not-entitled",
    amounts: [],
  },
  {
    why: "before 2021 the sum is not known: undetermined, never 0",
    record: {
      on: "2020-11-01",
      known: "2025-08-01",
      persons: [man("fallen", "1985-01-01", { diedOn: "2020-10-01", facts: [martyrStatus("2020-10-01")] }), wife],
      relations: [marriage],
    },
    answer: "undetermined",
    nextOn: "2021-01-01",
    needs: [],
    amounts: ["2020-10-01 ?", "2021-01-01 500.00", "2023-01-01 600.00", "2025-07-01 700.00"],
  },
  {
    why: "a marriage ended before the death makes no member",
    record: family([wife, young], [related("spouse", "fallen", "wife", "2010-01-01", "2019-01-01"), ...childOf(young)]),
    shares: ["2022-10-01 young 500.00", "2023-01-01 young 600.00", "2025-07-01 young 700.00", "2033-06-15 none"],
  },
].map((it) => ({ programme: "STP-MARTYR", about: "fallen", ...it }));

describe("the stipend of a martyr's family", () => {
  test.each(CASES)("$why", (golden) => {
    expect(seenIn(golden)).toEqual(expectedOf(golden));
  });

  test("a member who dies leaves, and the others have the whole sum", () => {
    const mother = woman("mother", "1960-01-01", { diedOn: "2024-06-01" });
    const { shares } = inShort(
      answered(
        family([wife, mother], [marriage, related("parent", "fallen", "mother", "1985-01-01")]),
        "STP-MARTYR",
        "fallen",
      ),
    );
    expect(shares.slice(0, 2)).toEqual([
      "2022-10-01 mother 250.00 + wife 250.00",
      "2023-01-01 mother 300.00 + wife 300.00",
    ]);
    expect(shares.slice(3)).toEqual(["2025-07-01 wife 700.00"]);
    expect(shares[2]).toMatch(/^2024-06-0[12] wife 600\.00$/);
  });

  test("a mother of two fallen has a share for each", () => {
    const brother = man("brother", "1988-01-01", { diedOn: FELL, facts: [martyrStatus(FELL)] });
    const mother = woman("mother", "1960-01-01");
    const record: RecordFile = {
      on: "2025-08-01",
      persons: [fallen, brother, mother],
      relations: ["fallen", "brother"].map((of) => related("parent", of, "mother", "1985-01-01")),
    };
    for (const about of ["fallen", "brother"]) {
      expect(inShort(answered(record, "STP-MARTYR", about)).shares.at(-1)).toBe("2025-07-01 mother 700.00");
    }
  });

  test("a month in which the sum is split anew is due in full and no more", () => {
    const child = woman("child", "2023-03-20");
    const record = {
      ...family([wife, child], [marriage, ...childOf(child)], "2023-03-31"),
      decided: [
        {
          programme: "STP-MARTYR",
          about: "fallen",
          known: "2023-02-28",
          paid: ["10", "11", "12"].map((month) => ({ month: `2022-${month}`, amount: "500.00" })),
        },
      ],
    };
    const { dues } = answered(record, "STP-MARTYR", "fallen");
    const ofMonth = (month: string) =>
      dues.filter((it) => it.month === month).reduce((sum, { amount }) => sum + Number(amount.replace(".", "")), 0);
    expect(["2022-12", "2023-01", "2023-02", "2023-03"].map(ofMonth)).toEqual([0, 600_00, 600_00, 600_00]);
  });

  test("seven members: the shares sum to the amount, the eldest have what remains", () => {
    const children = [1, 2, 3, 4, 5, 6].map((n) => woman(`child-${n}`, `2015-0${n}-01`));
    const record = family([wife, ...children.toReversed()], [marriage, ...children.flatMap(childOf)], "2023-05-01");
    expect(inShort(answered(record, "STP-MARTYR", "fallen")).shares[1]).toBe(
      "2023-01-01 child-1 85.72 + child-2 85.72 + child-3 85.71 + child-4 85.71 + child-5 85.71 + child-6 85.71 + wife 85.72",
    );
  });
});
