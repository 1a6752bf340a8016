import { about, claimant, decreed, programme } from "@dayaq/rules";
import { disability } from "../../facts/standing.ts";
import { carersStipend as act } from "../../law/acts.ts";
import { isCovered, isLiving, isUnder } from "../../law/people.ts";

/** Offered, since no register knows who cares. Whoever confirms last is the one carer; it ends with the need or either death. */
export const carersStipend = programme("STP-CARE", {
  title: {
    az: "Qulluq edənə Prezidentin aylıq təqaüdü",
    en: "President's stipend for a carer",
    ru: "Стипендия Президента ухаживающему",
  },
  about: "person",
  basis: act(),
  mode: "offer",
  opens: ["disability"],
  modelledFrom: "2019-04-01",
  given: {
    firstDegree: about.fact(disability).percent.atLeast(81),
    disabledChild: about.has(disability).and(isUnder(18, about)),
    living: isLiving(about),
    covered: isCovered(about),
    carer: claimant,
  },
  conditions: [
    {
      id: "needs-care",
      says: {
        az: "Qulluq göstərilən şəxsin əlilliyi 81–100 faizdir və ya o, əlilliyi olan uşaqdır.",
        en: "The person cared for has 81 to 100 per cent disability, or is a child with a disability.",
        ru: "У человека, за которым ухаживают, 81–100 процентов инвалидности, или это ребёнок с инвалидностью.",
      },
      basis: act(),
      certainty: "official",
      holds: ({ firstDegree, disabledChild }) => firstDegree.or(disabledChild),
    },
    {
      id: "cared-for-living",
      says: {
        az: "Qulluq göstərilən şəxs sağdır.",
        en: "The person cared for is living.",
        ru: "Человек, за которым ухаживают, жив.",
      },
      basis: act(),
      certainty: "derived",
      holds: ({ living }) => living,
    },
    {
      id: "carer-living",
      says: { az: "Qulluq edən sağdır.", en: "The carer is living.", ru: "Ухаживающий жив." },
      basis: act(),
      certainty: "derived",
      holds: ({ carer }) => isLiving(carer),
    },
    {
      id: "carer-is-another",
      says: {
        az: "Qulluq edən başqa şəxsdir.",
        en: "The carer is another person.",
        ru: "Ухаживает другой человек.",
      },
      basis: act(),
      certainty: "derived",
      holds: ({ carer }) => carer.is(about).not(),
    },
    {
      id: "covered",
      says: {
        az: "Qulluq göstərilən şəxs Azərbaycan vətəndaşıdır və ya burada daimi yaşayır.",
        en: "The person cared for is a citizen of Azerbaijan or lives here permanently.",
        ru: "Человек, за которым ухаживают, — гражданин Азербайджана или живёт здесь постоянно.",
      },
      basis: act(),
      certainty: "derived",
      holds: ({ covered }) => covered,
    },
  ],
  pays: { accrual: "by-days", monthly: () => decreed("STP-CARE") },
});
