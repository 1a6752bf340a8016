import { about, asAt, calendarDay, decreed, programme } from "@dayaq/rules";
import { settledWork } from "../../facts/liberated-territories.ts";
import { allowancesLaw } from "../../law/acts.ts";
import { coveredByLaw } from "../../law/conditions.ts";
import { isCovered } from "../../law/people.ts";
import { labourCode } from "../../law/special-acts.ts";

const since = about.fact(settledWork).since;

/** Once in a life, for the first needs of a specialist who settles in the liberated territories to work there. */
export const specialistsGrant = programme("SPECIALIST", {
  title: {
    az: "Azad edilmiş ərazilərdə işləyən mütəxəssisə birdəfəlik müavinət",
    en: "Grant for a specialist who works in the liberated territories",
    ru: "Единовременное пособие специалисту на освобождённых территориях",
  },
  about: "person",
  basis: allowancesLaw("art. 4.0.2.4"),
  mode: "automatic",
  opens: ["settled-work-changed"],
  modelledFrom: "2023-01-01",
  given: {
    settled: about.has(settledWork),
    forAYear: about.fact(settledWork).forAYear,
    qualified: about.fact(settledWork).qualified,
    inForce: asAt(since, calendarDay("2023-01-01").reached().and(calendarDay("2028-01-01").reached().not())),
    first: asAt(since, about.monthsWith(settledWork).equals(0)),
    covered: isCovered(about),
  },
  conditions: [
    {
      id: "settled",
      says: {
        az: "Azad edilmiş ərazilərdə məskunlaşaraq işləyirsiniz.",
        en: "You work in the liberated territories and have settled there.",
        ru: "Вы работаете на освобождённых территориях и поселились там.",
      },
      basis: labourCode("art. 21-1"),
      certainty: "reported",
      holds: ({ settled }) => settled,
    },
    {
      id: "for-a-year",
      says: {
        az: "Əmək müqaviləniz azı bir il müddətinə bağlanılıb.",
        en: "Your contract is for a year at least.",
        ru: "Трудовой договор заключён не менее чем на год.",
      },
      basis: allowancesLaw("art. 7.0.14"),
      certainty: "reported",
      holds: ({ settled, forAYear }) => settled.not().or(forAYear),
    },
    {
      id: "qualified",
      says: {
        az: "Peşə təhsiliniz və son beş ildə azı iki il stajınız var.",
        en: "You have finished training and worked two of the last five years.",
        ru: "У вас есть образование и не менее двух лет стажа за последние пять лет.",
      },
      basis: labourCode("art. 21-1"),
      certainty: "reported",
      holds: ({ settled, qualified }) => settled.not().or(qualified),
    },
    {
      id: "in-force",
      says: {
        az: "İş 2023-cü ildən 2027-ci ilin sonunadək başlanıb.",
        en: "The work began between 2023 and the end of 2027.",
        ru: "Работа начата с 2023 до конца 2027 года.",
      },
      basis: allowancesLaw("art. 4.0.2.4"),
      certainty: "reported",
      holds: ({ settled, inForce }) => settled.not().or(inForce),
    },
    {
      id: "first",
      says: {
        az: "Orada ilk dəfə işləyirsiniz.",
        en: "It is your first such work there.",
        ru: "Вы работаете там впервые.",
      },
      basis: allowancesLaw("art. 4.0.2.4"),
      certainty: "derived",
      holds: ({ settled, first }) => settled.not().or(first),
    },
    coveredByLaw(allowancesLaw("general provisions"), "official"),
  ],
  pays: { each: settledWork, amount: () => decreed("SPECIALIST") },
});
