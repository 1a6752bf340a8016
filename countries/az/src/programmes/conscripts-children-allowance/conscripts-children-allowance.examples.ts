import { examplesOf } from "@dayaq/rules";
import { childHasDied, childTurnsEighteen, notCovered } from "../../law/conditions.cases.ts";
import { conscriptsChildrenAllowance } from "./conscripts-children-allowance.ts";
import { three } from "../../three.ts";

const long = { "father.conscription": { from: "2018-01-01" } };

export const examples = examplesOf(conscriptsChildrenAllowance, {
  about: "child",
  on: "2025-08-01",
  usually: {
    child: { bornOn: "2025-01-10", sex: "male" },
    mother: { bornOn: "2003-02-02", sex: "female" },
    father: { bornOn: "2002-03-03", sex: "male" },
    "child.residence": { permanent: true },
    "child.parent": ["mother", "father"],
    "father.conscription": { from: "2024-10-01", until: "2026-04-01" },
  },
  cases: [
    {
      why: three("ata xidmətdədir: ana vasitəsilə", "the father serves: through the mother", "отец служит: через мать"),
      gives: "140.00 to mother for child",
    },
    {
      why: three("2025-ci ilin iyununda", "in June 2025", "в июне 2025 года"),
      on: "2025-06-30",
      gives: "120.00 to mother for child",
    },
    {
      why: three("xidmətin son günü", "the last day of service", "последний день службы"),
      on: "2026-03-31",
      gives: "140.00 to mother for child",
    },
    { why: three("xidmətdən buraxılıb", "discharged", "уволен со службы"), on: "2026-04-01", gives: "nothing" },
    {
      why: three("çağırışdan bir gün əvvəl", "the day before the call-up", "за день до призыва"),
      but: { "father.conscription": { from: "2025-08-02" } },
      gives: "nothing",
    },
    {
      why: three("ata xidmətdə vəfat edib", "the father died in service", "отец умер на службе"),
      but: { father: { diedOn: "2025-07-15" } },
      gives: "nothing",
    },
    {
      why: three("2021-ci ilin son günü", "on the last day of 2021", "в последний день 2021 года"),
      but: { child: { bornOn: "2017-01-10" }, ...long },
      on: "2021-12-31",
      gives: "100.00 to mother for child",
    },
    {
      why: three("2022-ci ilin ilk günü", "on the first day of 2022", "в первый день 2022 года"),
      but: { child: { bornOn: "2017-01-10" }, ...long },
      on: "2022-01-01",
      gives: "120.00 to mother for child",
    },
    {
      why: three("2019-cu ilin martında", "in March 2019", "в марте 2019 года"),
      but: { child: { bornOn: "2017-01-10" }, ...long },
      on: "2019-03-31",
      gives: "68.00 to mother for child",
    },
    {
      why: three("2019-cu ilin aprelində", "in April 2019", "в апреле 2019 года"),
      but: { child: { bornOn: "2017-01-10" }, ...long },
      on: "2019-04-01",
      gives: "100.00 to mother for child",
    },
    {
      why: three(
        "2020-ci ilin sonunda 16 yaşlı övladlıq, daha məktəbə getmir",
        "an adopted child of 16 at the end of 2020, no longer at school",
        "усыновлённый 16 лет в конце 2020 года, в школе уже не учится",
      ),
      but: { child: { bornOn: "2004-05-01" }, ...long },
      on: "2020-12-31",
      gives: "nothing",
    },
    {
      why: three("eyni, məktəbdə oxuyur", "the same at school", "то же, учится в школе"),
      but: { child: { bornOn: "2004-05-01" }, "child.study": { form: "full-time" }, ...long },
      on: "2020-12-31",
      gives: "100.00 to mother for child",
    },
    {
      why: three(
        "eyni, məktəb tələb olunmayan 2021-ci ildə",
        "the same in 2021, when school is no longer asked for",
        "то же в 2021 году, когда школы уже не требуют",
      ),
      but: { child: { bornOn: "2004-05-01" }, ...long },
      on: "2021-01-01",
      gives: "100.00 to mother for child",
    },
    childTurnsEighteen,
    {
      why: three("ana vəfat edib: qəyyum", "the mother has died: the guardian", "мать умерла: опекун"),
      but: {
        mother: { diedOn: "2025-03-01" },
        aunt: { bornOn: "1990-01-01", sex: "female" },
        "child.guardian": "aunt",
      },
      gives: "140.00 to aunt for child",
    },
    {
      why: three("ana itkin düşüb: qəyyum", "the mother is missing: the guardian", "мать пропала: опекун"),
      but: {
        "mother.absence": { finding: "missing", from: "2025-03-01" },
        aunt: { bornOn: "1990-01-01", sex: "female" },
        "child.guardian": "aunt",
      },

      gives: "140.00 to aunt for child",
    },
    {
      why: three(
        "ana vəfat edib və onu əvəz edən yoxdur",
        "the mother has died, and nobody stands in",
        "мать умерла, и её никто не заменяет",
      ),
      but: { mother: { diedOn: "2025-03-01" } },
      gives: "140.00 to father for child",
    },
    notCovered("child"),
    childHasDied,
  ],
});
