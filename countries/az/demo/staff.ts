import type { TownStaff } from "@dayaq/country";

const officer = {
  az: "Əməkdaş: işlər və qərarlar",
  en: "Officer: tasks and decisions",
  ru: "Сотрудник: дела и решения",
};
const supervisor = {
  az: "Rəis: təsdiq və ödənişlər",
  en: "Supervisor: approvals and payments",
  ru: "Начальник: утверждение и выплаты",
};

const lawyer = {
  az: "Hüquqşünas: qanunu oxuyur və imzalayır",
  en: "Lawyer: reads the law and signs it",
  ru: "Юрист: читает закон и подписывает",
};

/** The town has a Kamran and a Sevda of its own: staff are told from residents by what their subjects begin with. */
export const staff: readonly TownStaff[] = [
  { subject: "staff-leyla", name: "Leyla Abbasova", role: "officer", shows: officer },
  { subject: "staff-kamran", name: "Kamran Hacıyev", role: "officer", shows: officer },
  { subject: "staff-sevda", name: "Sevda Nağıyeva", role: "supervisor", shows: supervisor },
  { subject: "staff-orxan", name: "Orxan Vəliyev", role: "supervisor", shows: supervisor },
  { subject: "staff-nigar", name: "Nigar Səfərova", role: "lawyer", shows: lawyer },
];
