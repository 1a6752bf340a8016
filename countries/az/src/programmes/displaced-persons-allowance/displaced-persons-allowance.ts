import { about, choiceOf, decreed, programme, when } from "@dayaq/rules";
import { displacement, homecoming } from "../../facts/displacement.ts";
import { residence } from "../../facts/person.ts";
import { status } from "../../facts/standing.ts";
import { whileLiving } from "../../law/conditions.ts";
import { childAndWhoStandsForIt, throughWhoStandsForAChild } from "../../law/payee.ts";
import { childrenOf, isLiving, isUnder, parentsOf, spousesOf } from "../../law/people.ts";
import { displacementRules } from "../../law/special-acts.ts";

const YEARS_AFTER = 3;
const counted = choiceOf<"return" | "possible-return">("IDP.three-years");

const threeYearsAfter = (stage: "possible" | "returned") =>
  about.fact(homecoming, { stage }).on.plusYears(YEARS_AFTER).reached();

/** Each displaced person's own, whatever their age or income. The committee keeps the register and pays it after the 25th. */
export const displacedPersonsAllowance = programme("IDP", {
  title: {
    az: "Məcburi köçkünə vahid aylıq müavinət",
    en: "Unified monthly allowance for a displaced person",
    ru: "Единое ежемесячное пособие вынужденному переселенцу",
  },
  about: "person",
  basis: displacementRules(),
  mode: "automatic",
  opens: ["displacement-changed"],
  modelledFrom: "2018-03-01",
  given: {
    displaced: about.has(displacement),
    livesHere: about.has(residence).or(isUnder(18, about).and(parentsOf(about).any((it) => it.has(residence)))),
    bothParents: parentsOf(about).all((it) => it.has(displacement).or(isLiving(it).not())),
    ownDwelling: about.has(displacement, { ownDwelling: true }),
    fallenInFamily: spousesOf(about)
      .and(parentsOf(about), childrenOf(about))
      .any((it) => it.has(status, { status: "martyr" })),
    reduced: about.fact(displacement).rate.is("reduced"),
    ended: when(counted.is("possible-return")).then(threeYearsAfter("possible")).otherwise(threeYearsAfter("returned")),
    living: isLiving(about),
    ...childAndWhoStandsForIt,
  },
  conditions: [
    {
      id: "displaced",
      says: {
        az: "Məcburi köçkün statusunuz var.",
        en: "You have the standing of an internally displaced person.",
        ru: "У вас есть статус вынужденного переселенца.",
      },
      basis: displacementRules("art. 1.1"),
      certainty: "official",
      holds: ({ displaced }) => displaced,
    },
    {
      id: "lives-here",
      says: { az: "Azərbaycanda yaşayırsınız.", en: "You live in Azerbaijan.", ru: "Вы живёте в Азербайджане." },
      basis: displacementRules("art. 1.1"),
      certainty: "official",
      holds: ({ livesHere }) => livesHere,
    },
    {
      id: "both-parents",
      says: {
        az: "Uşağın sağ olan hər iki valideyni məcburi köçkündür.",
        en: "Both living parents of a child are displaced persons.",
        ru: "Оба живых родителя ребёнка — вынужденные переселенцы.",
      },
      basis: displacementRules("art. 2.6"),
      certainty: "official",
      holds: ({ child, bothParents }) => child.not().or(bothParents),
    },
    {
      id: "no-own-dwelling",
      says: {
        az: "Köçkün düşəndən sonra ayrıca mənzil əldə etməmisiniz və ya ailənizdə şəhid var.",
        en: "You have obtained no dwelling of your own since, or somebody of your family is a martyr.",
        ru: "Вы не получили с тех пор отдельного жилья, или в вашей семье есть шехид.",
      },
      basis: displacementRules(),
      certainty: "reported",
      holds: ({ ownDwelling, fallenInFamily }) => ownDwelling.not().or(fallenInFamily),
    },
    {
      id: "not-long-returned",
      says: {
        az: "Qayıdışdan üç il keçməyib.",
        en: "Three years have not passed since the return.",
        ru: "С возвращения не прошло трёх лет.",
      },
      basis: displacementRules(),
      certainty: "reported",
      holds: ({ ended }) => ended.not(),
    },
    whileLiving(displacementRules(), "derived"),
  ],
  pays: {
    accrual: "by-days",
    monthly: ({ reduced }) => when(reduced).then(decreed("IDP.reduced")).otherwise(decreed("IDP.whole")),
  },
  payee: throughWhoStandsForAChild(displacementRules("art. 1.3")),
});
