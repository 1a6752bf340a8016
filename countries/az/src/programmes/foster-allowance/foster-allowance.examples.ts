import { examplesOf } from "@dayaq/rules";
import { childHasDied, notCovered } from "../../law/conditions.cases.ts";
import { fostered, notInFosterFamily, placedBeforeTheDecree } from "../../law/foster.cases.ts";
import { fosterAllowance } from "./foster-allowance.ts";
import { three } from "../../three.ts";

const born = (bornOn: string) => ({ child: { bornOn } });
const disabled = { "child.disability": { percent: 65, cause: "childhood", from: "2023-07-01" } };

export const examples = examplesOf(fosterAllowance, {
  about: "child",
  on: "2025-08-01",
  usually: fostered,
  cases: [
    { why: three("beş yaşlı uşaq", "a child of five", "ребёнок пяти лет"), gives: "355.00 to woman" },
    {
      why: three("7 yaşa bir gün qalmış", "on the eve of the seventh birthday", "накануне семилетия"),
      but: born("2018-08-02"),
      gives: "355.00 to woman",
    },
    {
      why: three("7 yaşı tamam olan gün", "on the seventh birthday", "в день семилетия"),
      but: born("2018-08-01"),
      gives: "375.00 to woman",
    },
    {
      why: three("14 yaşa bir gün qalmış", "on the eve of the fourteenth birthday", "накануне четырнадцатилетия"),
      but: born("2011-08-02"),
      gives: "375.00 to woman",
    },
    {
      why: three("14 yaşı tamam olan gün", "on the fourteenth birthday", "в день четырнадцатилетия"),
      but: born("2011-08-01"),
      gives: "395.00 to woman",
    },
    {
      why: three("18 yaşa bir gün qalmış", "on the eve of the eighteenth birthday", "накануне восемнадцатилетия"),
      but: born("2007-08-02"),
      gives: "395.00 to woman",
    },
    {
      why: three("18 yaşı tamam olan gün", "on the eighteenth birthday", "в день восемнадцатилетия"),
      but: born("2007-08-01"),
      gives: "nothing",
    },
    {
      why: three(
        "2025-ci ilin iyununda: həmin ayın fərmanı məbləği dəyişmir",
        "in June 2025: the decree of that month leaves the sum as it was",
        "в июне 2025 года: указ того месяца сумму не меняет",
      ),
      on: "2025-06-30",
      gives: "355.00 to woman",
    },
    {
      why: three(
        "əlilliyi olan beş yaşlı uşaq",
        "a child of five with a disability",
        "ребёнок пяти лет с инвалидностью",
      ),
      but: disabled,
      gives: "500.00 to woman",
    },
    {
      why: three("eyni, 2025-ci ilin iyununda", "the same in June 2025", "то же в июне 2025 года"),
      but: disabled,
      on: "2025-06-30",
      gives: "395.00 to woman",
    },
    {
      why: three("yeddi yaş, əlilliyi var", "seven, with a disability", "семь лет, с инвалидностью"),
      but: { ...born("2018-08-01"), ...disabled },
      gives: "600.00 to woman",
    },
    {
      why: three(
        "yeddi yaş, əlilliyi var, 2025-ci ilin iyunu",
        "seven, with a disability, in June 2025",
        "семь лет, с инвалидностью, июнь 2025 года",
      ),
      but: { ...born("2018-06-01"), ...disabled },
      on: "2025-06-30",
      gives: "415.00 to woman",
    },
    {
      why: three("on dörd yaş, əlilliyi var", "fourteen, with a disability", "четырнадцать лет, с инвалидностью"),
      but: { ...born("2011-08-01"), ...disabled },
      gives: "650.00 to woman",
    },
    {
      why: three(
        "on dörd yaş, əlilliyi var, 2025-ci ilin iyunu",
        "fourteen, with a disability, in June 2025",
        "четырнадцать лет, с инвалидностью, июнь 2025 года",
      ),
      but: { ...born("2011-06-01"), ...disabled },
      on: "2025-06-30",
      gives: "435.00 to woman",
    },
    placedBeforeTheDecree,
    {
      why: three("ər-arvada bir dəfə ödənilir", "a couple is paid once", "супругам платят один раз"),
      but: {
        man: { bornOn: "1974-02-02", sex: "male" },
        "child.foster-parent": [
          { is: "woman", from: "2023-07-01" },
          { is: "man", from: "2023-07-02" },
        ],
      },
      gives: "355.00 to woman",
    },
    {
      why: three("ər-arvaddan biri itkin düşüb", "one of the couple is missing", "один из супругов пропал"),
      but: {
        man: { bornOn: "1974-02-02", sex: "male" },
        "woman.absence": { finding: "missing", from: "2025-07-20" },
        "child.foster-parent": [
          { is: "woman", from: "2023-07-01" },
          { is: "man", from: "2023-07-02" },
        ],
      },

      gives: "355.00 to man",
    },
    ...notInFosterFamily,
    notCovered("child"),
    childHasDied,
  ],
});
