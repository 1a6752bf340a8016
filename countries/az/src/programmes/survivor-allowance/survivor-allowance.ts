import { about, decreed, type Person, programme } from "@dayaq/rules";
import { grandparent } from "../../facts/relations.ts";
import { employment, labourPension } from "../../facts/livelihood.ts";
import { disability } from "../../facts/standing.ts";
import { allowancesLaw } from "../../law/acts.ts";
import { coveredByLaw, whileLiving } from "../../law/conditions.ts";
import { childAndWhoStandsForIt, throughWhoStandsForAChild } from "../../law/payee.ts";
import { hasPensionAge } from "../../law/pension-age.ts";
import {
  childrenOf,
  isCovered,
  isDependentChild,
  isLiving,
  isLost,
  isUnder,
  parentsOf,
  siblingsOf,
  spousesOf,
} from "../../law/people.ts";
import { childrenInCareOf } from "../../law/survivors.ts";

/** The child of somebody who died or is missing. */
const isOrphan = (person: Person) => parentsOf(person).any(isLost).and(isDependentChild(person));

/** Under eight, and one of the parents died or is missing. */
const isYoungOrphan = (child: Person) => isUnder(8, child).and(isLiving(child), parentsOf(child).any(isLost));

/** The child's living parent, or whoever the local executive recorded as guardian or carer. */
const caresForYoungOrphan = (person: Person) => childrenInCareOf(person).any(isYoungOrphan);

/** The spouse or parent of somebody who died or is missing, and cannot work; or a near relative without work who cares for a child under eight that lost a parent. */
const isBereaved = (person: Person) => {
  const lost = spousesOf(person).and(childrenOf(person));
  const near = lost.and(siblingsOf(person), person.relatedFrom(grandparent));
  const cannotWork = person.has(disability).or(hasPensionAge(person));
  return lost
    .any(isLost)
    .and(cannotWork)
    .or(near.any(isLost).and(caresForYoungOrphan(person), person.has(employment).not()));
};

/** Each member of the family who cannot work has an allowance of their own. */
export const survivorAllowance = programme("ALW-SURV", {
  title: { az: "Ailə başçısını itirməyə görə müavinət", en: "Survivor allowance", ru: "Пособие по потере кормильца" },
  about: "person",
  basis: allowancesLaw("art. 4"),
  mode: "automatic",
  opens: ["death", "absence-found"],
  modelledFrom: "2018-03-01",
  given: {
    survivor: isOrphan(about).or(isBereaved(about)),
    survivorPension: about.has(labourPension, { kind: "survivor" }),
    covered: isCovered(about),
    living: isLiving(about),
    ...childAndWhoStandsForIt,
  },
  conditions: [
    {
      id: "unable-to-work",
      says: {
        az: "Ailə başçısı vəfat edib və ya itkin düşüb, siz ailənin əmək qabiliyyəti olmayan üzvüsünüz.",
        en: "The family's breadwinner died or is missing, and you are a member who cannot work.",
        ru: "Кормилец семьи умер или пропал, а вы — нетрудоспособный член семьи.",
      },
      basis: allowancesLaw("general provisions"),
      certainty: "reported",
      holds: ({ survivor }) => survivor,
    },
    {
      id: "no-survivor-pension",
      says: {
        az: "Fondun əvvəlki sistemi sizə ailə başçısını itirməyə görə pensiya ödəmir.",
        en: "The Fund's older system pays you no survivor pension.",
        ru: "Прежняя система Фонда не платит вам пенсию по потере кормильца.",
      },
      basis: allowancesLaw(),
      certainty: "reported",
      holds: ({ survivorPension }) => survivorPension.not(),
    },
    coveredByLaw(allowancesLaw("general provisions"), "official"),
    whileLiving(allowancesLaw(), "reported"),
  ],
  pays: { accrual: "by-days", monthly: () => decreed("ALW-SURV") },
  payee: throughWhoStandsForAChild(allowancesLaw()),
});
