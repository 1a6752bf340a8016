import { town } from "@dayaq/country-az/demo";
import type { Texts } from "@dayaq/kernel";

/** Somebody whom the demo provider lets in without asking for anything. */
export interface DemoAccount {
  /** `sub` of the tokens. */
  readonly id: string;
  readonly name: string;
  readonly shows: Texts;
  /** Beside `sub`: who it is, and in which role. */
  readonly claims: Readonly<Record<string, string>>;
}

/** The town has a Kamran and a Sevda of its own: staff are told from residents by what their ids begin with. */
const staff = (id: string, name: string, role: string, shows: Texts): DemoAccount => ({
  id: `staff-${id}`,
  name,
  shows,
  claims: { name, role, staff_id: id },
});

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

/** Two of each, since a decision and a release take two people. */
export const demoStaff: readonly DemoAccount[] = [
  staff("leyla", "Leyla Abbasova", "officer", officer),
  staff("kamran", "Kamran Hacıyev", "officer", officer),
  staff("sevda", "Sevda Nağıyeva", "supervisor", supervisor),
  staff("orxan", "Orxan Vəliyev", "supervisor", supervisor),
];

/** The people of the demo town, each made to show one thing. */
export const demoPeople = (): DemoAccount[] =>
  town().people.map(({ id, identifier, givenName, familyName, shows }) => {
    const name = `${givenName} ${familyName}`;
    const { scheme, value } = identifier;
    const claims = { name, role: "citizen", identifier_scheme: scheme, identifier: value };
    return { id, name, shows, claims: scheme === "FIN" ? { ...claims, fin: value } : claims };
  });
