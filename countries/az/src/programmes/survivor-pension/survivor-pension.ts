import { about, asAt, decreed, type Person, programme, type Quantity, when } from "@dayaq/rules";
import { labourPension } from "../../facts/livelihood.ts";
import { pensionsLaw } from "../../law/acts.ts";
import { coveredByLaw, notPaidByOlderSystem, whileLiving } from "../../law/conditions.ts";
import { capitalOf, indexedSince } from "../../law/insurance.ts";
import { fundOnSurvivors } from "../../law/insurance-acts.ts";
import { pensionOf } from "../../law/labour-pensions.ts";
import { childAndWhoStandsForIt, throughWhoStandsForAChild } from "../../law/payee.ts";
import { dayOfLoss, isCovered, isLiving } from "../../law/people.ts";
import { breadwinnerOf, couldDrawPension, eveOfLoss, monthsNeededOfDeceased } from "../../law/right-to-pension.ts";
import { breadwinnersOf, survivorsOf } from "../../law/survivors.ts";

const breadwinner = breadwinnerOf(about);

/** Equal parts of what the deceased would have had as a disability pension. */
const shareAfter = (deceased: Person): Quantity =>
  when(couldDrawPension(deceased))
    .then(decreed("PEN-SURV.of-a-pensioner"))
    .otherwise(
      indexedSince(
        dayOfLoss(deceased),
        pensionOf(asAt(eveOfLoss(deceased), capitalOf(deceased)), monthsNeededOfDeceased(deceased)),
      ).per(survivorsOf(deceased).count(), "half-up"),
    );

/** An equal part of what the deceased would have had as a disability pension on the day of death. */
export const survivorPension = programme("PEN-SURV", {
  title: {
    az: "Ailə başçısını itirməyə görə əmək pensiyası",
    en: "Survivor pension",
    ru: "Трудовая пенсия по потере кормильца",
  },
  about: "person",
  basis: pensionsLaw(),
  mode: "automatic",
  opens: ["death", "absence-found"],
  modelledFrom: "2023-01-01",
  given: {
    breadwinner,
    olderPension: about.has(labourPension),
    covered: isCovered(about),
    living: isLiving(about),
    ...childAndWhoStandsForIt,
  },
  conditions: [
    {
      id: "insured-breadwinner",
      says: {
        az: "Sığorta stajı çatan ailə başçısı vəfat edib və ya itkin düşüb, siz işləyə bilmirsiniz və ya səkkiz yaşadək uşaqla evdəsiniz.",
        en: "A breadwinner insured long enough died or is missing; you cannot work, or are home with a child under eight.",
        ru: "Умер или пропал кормилец с достаточным стажем, а вы не можете работать или дома с ребёнком младше восьми лет.",
      },
      basis: fundOnSurvivors(),
      certainty: "official",
      holds: ({ breadwinner: deceased }) => deceased.exists(),
    },
    notPaidByOlderSystem(pensionsLaw()),
    coveredByLaw(pensionsLaw(), "derived"),
    whileLiving(pensionsLaw(), "derived"),
  ],
  pays: {
    accrual: "by-days",
    // Asked of everybody who could be the one, since on the eve of the death nobody is the breadwinner yet.
    monthly: ({ breadwinner: first }) =>
      breadwinnersOf(about)
        .where((it) => it.is(first))
        .sum(shareAfter),
  },
  payee: throughWhoStandsForAChild(pensionsLaw()),
});
