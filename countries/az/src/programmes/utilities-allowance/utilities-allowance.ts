import { about, asAt, decreed, programme, when } from "@dayaq/rules";
import { birth } from "../../facts/person.ts";
import { disability, status } from "../../facts/standing.ts";
import { allowancesLaw } from "../../law/acts.ts";
import { cabinetDecision2 } from "../../law/allowance-acts.ts";
import { coveredByLaw, whileLiving } from "../../law/conditions.ts";
import { hasRightToLabourPension } from "../../law/labour-pensions.ts";
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
    monthly: (kind) =>
      when(kind.byWar)
        .then(decreed("ALW-COMM.war"))
        .when(kind.participant)
        .then(decreed("ALW-COMM.ww2-participant"))
        .when(kind.byChernobyl)
        .then(decreed("ALW-COMM.chernobyl"))
        .when(kind.widowOfFallen)
        .then(decreed("ALW-COMM.widow-of-fallen"))
        .otherwise(decreed("ALW-COMM.widow-of-participant")),
  },
});
