import { about, asAt, type Bool, decreed, greatest, programme, type Quantity, quantity, when } from "@dayaq/rules";
import { birth } from "../../facts/person.ts";
import { disability, status } from "../../facts/standing.ts";
import { allowancesLaw } from "../../law/acts.ts";
import { cabinetDecision2 } from "../../law/allowance-acts.ts";
import { coveredByLaw, whileLiving } from "../../law/conditions.ts";
import { MONTHS_BEFORE_APPLICATION } from "../../law/past-months.ts";
import { hasRightToLabourPension } from "../../law/right-to-pension.ts";
import { dayOfDeath, hasDied, isCovered, isLiving, spousesOf } from "../../law/people.ts";

/** War, January 1990, and what is held equal to war; those who served at Chernobyl as soldiers. */
const byWar = about.has(disability, {
  cause: [
    "territorial-integrity",
    "january-1990",
    "ussr-defence",
    "military-duty",
    "zone-of-operations",
    "chernobyl-military",
  ],
});

/** The register may end the standing with the death. */
const widowOfParticipant = about
  .has(birth, { sex: "female" })
  .and(
    spousesOf(about).any((it) =>
      hasDied(it).and(asAt(dayOfDeath(it).plusDays(-1), it.has(status, { status: "ww2-participant" }))),
    ),
  );

const sumIf = (isSo: Bool, key: string): Quantity => when(isSo).then(decreed(key)).otherwise(quantity(0));

/** In place of the older privileges on utilities and transport, for the kinds of people who had them. */
export const utilitiesAllowance = programme("ALW-COMM", {
  title: {
    az: "Kommunal, nəqliyyat və digər xidmətlərə görə müavinət",
    en: "Allowance for utilities, transport and other services",
    ru: "Пособие на коммунальные, транспортные и другие услуги",
  },
  about: "person",
  basis: allowancesLaw("art. 4"),
  mode: "application",
  opens: [],
  modelledFrom: "2018-03-01",
  given: {
    byWar,
    byChernobyl: about.has(disability, { cause: "chernobyl-clean-up" }),
    participant: about.has(status, { status: "ww2-participant" }),
    widowOfFallen: about.has(status, { status: "ww2-soldiers-widow" }),
    widowOfParticipant,
    pensionRight: hasRightToLabourPension(about),
    covered: isCovered(about),
    living: isLiving(about),
  },
  conditions: [
    {
      id: "of-a-kind",
      says: {
        az: "Müharibə, 20 Yanvar, hərbi vəzifə və ya Çernobılla bağlı əlilliyiniz var, yaxud 1941–1945-ci illər müharibəsinin iştirakçısı və ya dul arvadısınız.",
        en: "You are disabled by war, January 1990, duty or Chernobyl, or a participant or widow of the war of 1941–1945.",
        ru: "Вы инвалид войны, января 1990 года, воинского долга или Чернобыля, участник войны 1941–1945 годов либо вдова воевавшего.",
      },
      basis: cabinetDecision2(),
      certainty: "derived",
      holds: (kind) => kind.byWar.or(kind.byChernobyl, kind.participant, kind.widowOfFallen, kind.widowOfParticipant),
    },
    {
      id: "no-labour-pension",
      says: {
        az: "Əmək pensiyası hüququnuz yoxdur.",
        en: "You have no right to a labour pension.",
        ru: "У вас нет права на трудовую пенсию.",
      },
      basis: allowancesLaw(),
      certainty: "reported",
      holds: ({ pensionRight }) => pensionRight.not(),
    },
    coveredByLaw(allowancesLaw("general provisions"), "official"),
    whileLiving(allowancesLaw(), "reported"),
  ],
  pays: {
    accrual: "by-days",
    // Of two kinds the larger: what is due by Chernobyl no source gives, so it could be that.
    monthly: (kind) =>
      greatest(
        sumIf(kind.byWar, "ALW-COMM.war"),
        sumIf(kind.participant, "ALW-COMM.ww2-participant"),
        sumIf(kind.byChernobyl, "ALW-COMM.chernobyl"),
        sumIf(kind.widowOfFallen, "ALW-COMM.widow-of-fallen"),
        sumIf(kind.widowOfParticipant, "ALW-COMM.widow-of-participant"),
      ),
  },
  claimReachesBackMonths: MONTHS_BEFORE_APPLICATION,
});
