import { type Conventions, illustrative } from "@dayaq/country";

const SILENT = "No act that we have seen says it";
const LAW = "Law on social allowances (S3)";

export const conventions: Conventions = {
  shortMonths: illustrative("first-of-next-month", SILENT),
  decisionDays: { value: 10, certainty: "official", basis: LAW },
  refusalNoticeDays: { value: 5, certainty: "official", basis: LAW },
  appealDays: illustrative(30, SILENT),
  adverseNoticeDays: illustrative(30, SILENT),
  contestDays: illustrative(15, SILENT),
  expiryNoticeDays: illustrative([90, 60, 30], SILENT),
  continuesWhenAssessmentIsLate: illustrative(true, "In 2020 expiring terms went on and were paid (S190)"),
  arrearsMonthsMax: { value: 36, certainty: "official", basis: LAW },
  cardOrderDays: illustrative(90, SILENT),
  paperDays: illustrative(
    30,
    `${SILENT}. Papers are entered soon after they come, and every month further back is arrears that one person alone has vouched for`,
  ),
  automationStop: illustrative(
    { errorsPerThousand: 50, appealsPerThousand: 100, answersMin: 50, months: 3 },
    `${SILENT}. Twice as many appeals as errors: an appeal is a right and no error yet, but so many are seen months before errors are`,
  ),
  monthAccrual: {
    "by-days": {
      az: "Ay günlərə görə hesablanır.",
      en: "A month is counted by its days.",
      ru: "Месяц считается по дням.",
    },
    "state-on-first": {
      az: "Ayın birindəki vəziyyət bütün aya aiddir.",
      en: "What holds on the first counts for the whole month.",
      ru: "Положение на первое число действует весь месяц.",
    },
    "any-day": {
      az: "Hüququn olduğu bir gün bütün ay üçün kifayətdir.",
      en: "One day with the right is enough for the whole month.",
      ru: "Одного дня с правом достаточно для всего месяца.",
    },
  },
};
