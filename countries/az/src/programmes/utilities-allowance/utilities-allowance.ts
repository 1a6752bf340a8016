import { about, decreed, programme, when } from "@dayaq/rules";
import { disability } from "../../facts/standing.ts";
import { allowancesLaw } from "../../law/acts.ts";
import { cabinetDecision2 } from "../../law/allowance-acts.ts";
import { coveredByLaw, whileLiving } from "../../law/conditions.ts";
import { drawsLabourPension } from "../../law/labour-pensions.ts";
import { isCovered, isLiving } from "../../law/people.ts";

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
    pension: drawsLabourPension(about),
    covered: isCovered(about),
    living: isLiving(about),
  },
  conditions: [
    {
      id: "of-a-kind",
      says: {
        az: "Əlilliyiniz müharibə, 20 Yanvar, hərbi vəzifə və ya Çernobılla əlaqədardır.",
        en: "Your disability is from war, January 1990, military duty or Chernobyl.",
        ru: "Ваша инвалидность связана с войной, январём 1990 года, воинским долгом или Чернобылем.",
      },
      basis: cabinetDecision2(),
      certainty: "derived",
      holds: ({ byWar: war, byChernobyl }) => war.or(byChernobyl),
    },
    {
      id: "no-labour-pension",
      says: {
        az: "Əmək pensiyası almırsınız.",
        en: "You draw no labour pension.",
        ru: "Вы не получаете трудовую пенсию.",
      },
      basis: allowancesLaw(),
      certainty: "reported",
      holds: ({ pension }) => pension.not(),
    },
    coveredByLaw(allowancesLaw("general provisions")),
    whileLiving(allowancesLaw()),
  ],
  pays: {
    accrual: "by-days",
    monthly: ({ byWar: war }) => when(war).then(decreed("ALW-COMM.war")).otherwise(decreed("ALW-COMM.chernobyl")),
  },
});
