import { examplesOf } from "@dayaq/rules";
import { childHasDied, notCovered } from "../../law/conditions.cases.ts";
import { adoptedChildAllowance } from "./adopted-child-allowance.ts";
import { three } from "../../three.ts";

const disabled = { "child.disability": { percent: 65, cause: "general", from: "2020-01-01" } };
const born = (bornOn: string) => ({ child: { bornOn } });

export const examples = examplesOf(adoptedChildAllowance, {
  about: "child",
  on: "2025-08-01",
  usually: {
    child: { bornOn: "2016-05-05", sex: "female" },
    adopter: { bornOn: "1982-02-02", sex: "female" },
    husband: { bornOn: "1980-03-03", sex: "male" },
    "child.residence": { permanent: true },
    "child.adoptive-parent": [
      { is: "adopter", from: "2020-06-01" },
      { is: "husband", from: "2020-06-01" },
    ],
  },
  cases: [
    { why: three("doqquz yaşlı uşaq", "a child of nine", "ребёнок девяти лет"), gives: "240.00 to adopter" },
    {
      why: three("2025-ci ilin iyununda", "in June 2025", "в июне 2025 года"),
      on: "2025-06-30",
      gives: "200.00 to adopter",
    },
    {
      why: three("2021-ci ilin sonunda", "at the end of 2021", "в конце 2021 года"),
      on: "2021-12-31",
      gives: "160.00 to adopter",
    },
    { why: three("2022-ci ildə", "in 2022", "в 2022 году"), on: "2022-01-01", gives: "200.00 to adopter" },
    {
      why: three("müavinət 2021-ci ildə başlayıb", "the allowance began in 2021", "пособие началось в 2021 году"),
      on: "2020-12-31",
      gives: "not known: not-modelled",
    },
    { why: three("əlilliyi var", "with a disability", "с инвалидностью"), but: disabled, gives: "600.00 to adopter" },
    {
      why: three(
        "əlilliyi var, 2025-ci ilin iyununda",
        "with a disability, in June 2025",
        "с инвалидностью, в июне 2025 года",
      ),
      but: disabled,
      on: "2025-06-30",
      gives: "600.00 to adopter",
    },
    {
      why: three(
        "əlilliyi var, 2021-ci ilin sonunda",
        "with a disability, at the end of 2021",
        "с инвалидностью, в конце 2021 года",
      ),
      but: disabled,
      on: "2021-12-31",
      gives: "480.00 to adopter",
    },
    {
      why: three("əlilliyi var, 2022-ci ildə", "with a disability, in 2022", "с инвалидностью, в 2022 году"),
      but: disabled,
      on: "2022-01-01",
      gives: "600.00 to adopter",
    },
    {
      why: three("hələ üç yaşı yoxdur", "not yet three", "ещё нет трёх лет"),
      but: {
        ...born("2022-08-02"),
        "child.adoptive-parent": { is: "adopter", from: "2023-01-01" },
      },
      gives: "nothing",
    },
    {
      why: three(
        "hələ üç yaşı yoxdur, əlilliyi var",
        "not yet three, with a disability",
        "ещё нет трёх лет, с инвалидностью",
      ),
      but: {
        ...born("2022-08-02"),
        "child.adoptive-parent": { is: "adopter", from: "2023-01-01" },
        "child.disability": { percent: 40, cause: "childhood", from: "2023-01-01" },
      },
      gives: "600.00 to adopter",
    },
    {
      why: three("3 yaşı tamam olan gün", "on the third birthday", "в день трёхлетия"),
      but: {
        ...born("2022-08-01"),
        "child.adoptive-parent": { is: "adopter", from: "2023-01-01" },
      },
      gives: "240.00 to adopter",
    },
    {
      why: three("18 yaşa bir gün qalmış", "on the eve of the eighteenth birthday", "накануне восемнадцатилетия"),
      but: born("2007-08-02"),
      gives: "240.00 to adopter",
    },
    {
      why: three("18 yaşı tamam olan gün", "on the eighteenth birthday", "в день восемнадцатилетия"),
      but: born("2007-08-01"),
      gives: "nothing",
    },
    {
      why: three(
        "ananın əri övladlığa götürüb: uşaq valideyn himayəsində idi",
        "adopted by the mother's husband: it had a parent's care",
        "усыновлён мужем матери: ребёнок был на попечении родителя",
      ),
      but: {
        mother: { bornOn: "1990-01-01", sex: "female" },
        "child.parent": "mother",
        "mother.spouse": { is: "husband", from: "2018-01-01" },
        "child.adoptive-parent": { is: "husband", from: "2020-06-01" },
      },
      gives: "nothing",
    },
    {
      why: three(
        "doğma valideynlər qeydə alınıb: övladlığa götürmə onları əvəz edib",
        "the parents by birth are recorded: adoption has taken their place",
        "записаны родители по рождению: их место заняло усыновление",
      ),
      but: { mother: { bornOn: "1990-01-01", sex: "female" }, "child.parent": "mother" },
      gives: "240.00 to adopter",
    },
    {
      why: three("məhkəmə övladlığa götürməni ləğv edib", "a court has undone the adoption", "суд отменил усыновление"),
      but: {
        "child.adoptive-parent": [
          { is: "adopter", from: "2020-06-01", until: "2025-08-01" },
          { is: "husband", from: "2020-06-01", until: "2025-08-01" },
        ],
      },
      gives: "nothing",
    },
    {
      why: three("övladlığa götürən ana vəfat edib", "the adoptive mother has died", "приёмная мать умерла"),
      but: { adopter: { diedOn: "2024-01-01" } },
      gives: "240.00 to husband",
    },
    {
      why: three("övladlığa götürən ana itkin düşüb", "the adoptive mother is missing", "приёмная мать пропала"),
      but: { "adopter.absence": { finding: "missing", from: "2024-01-01" } },

      gives: "240.00 to husband",
    },
    notCovered("child"),
    childHasDied,
  ],
});
