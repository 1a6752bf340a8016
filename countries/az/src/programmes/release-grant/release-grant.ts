import { about, claimant, decreed, programme } from "@dayaq/rules";
import { citizenship, residence } from "../../facts/person.ts";
import { release } from "../../facts/release.ts";
import { releaseRules } from "../../law/special-acts.ts";

const TIMES_THE_MINIMUM_WAGE = 4;

/** For each release: who asks within three years has four times the minimum wage of the day of release. */
export const releaseGrant = programme("PRISONER", {
  title: {
    az: "Cəza çəkməkdən azad edilmiş şəxsə birdəfəlik müavinət",
    en: "Grant on release from prison",
    ru: "Единовременное пособие освобождённому из заключения",
  },
  about: "person",
  basis: releaseRules(),
  mode: "application",
  opens: ["released-from-prison"],
  modelledFrom: "2018-01-01",
  given: {
    released: about.has(release),
    needsAid: about.fact(release).needsAid,
    citizen: about.has(citizenship, { country: "AZ" }),
    stateless: about
      .has(citizenship)
      .not()
      .and(about.has(residence, { permanent: true })),
    forOneself: claimant.exists().not().or(claimant.is(about)),
  },
  conditions: [
    {
      id: "released",
      says: {
        az: "Cəza çəkməkdən azad edilmisiniz.",
        en: "You have been released from prison.",
        ru: "Вы освобождены из заключения.",
      },
      basis: releaseRules(),
      certainty: "official",
      holds: ({ released }) => released,
    },
    {
      id: "needs-aid",
      says: {
        az: "Arayışa görə tibbi və sosial yardıma ehtiyacınız var.",
        en: "The certificate says that you need medical and social aid.",
        ru: "По справке вы нуждаетесь в медицинской и социальной помощи.",
      },
      basis: releaseRules(),
      certainty: "official",
      holds: ({ released, needsAid }) => released.not().or(needsAid),
    },
    {
      id: "citizen-or-stateless",
      says: {
        az: "Azərbaycan vətəndaşısınız və ya burada daimi yaşayan vətəndaşlığı olmayan şəxssiniz.",
        en: "You are a citizen, or live here permanently without any citizenship.",
        ru: "Вы гражданин Азербайджана или лицо без гражданства, постоянно живущее здесь.",
      },
      basis: releaseRules(),
      certainty: "official",
      holds: ({ citizen, stateless }) => citizen.or(stateless),
    },
    {
      id: "for-oneself",
      says: {
        az: "Azad edilmiş şəxs özü müraciət edir.",
        en: "The released person applies in person.",
        ru: "Освобождённый обращается сам.",
      },
      basis: releaseRules(),
      certainty: "derived",
      holds: ({ forOneself }) => forOneself,
    },
  ],
  pays: { each: release, amount: () => decreed("MIN-WAGE").times(TIMES_THE_MINIMUM_WAGE) },
  claimReachesBackMonths: 36,
});
