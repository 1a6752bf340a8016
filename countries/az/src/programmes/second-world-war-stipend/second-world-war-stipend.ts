import { about, decreed, programme } from "@dayaq/rules";
import { status } from "../../facts/standing.ts";
import { whileLiving } from "../../law/conditions.ts";
import { isLiving } from "../../law/people.ts";
import { ww2Stipend } from "../../law/stipend-acts.ts";

/** For who fought, and for who worked in besieged Leningrad and was decorated for it. */
export const secondWorldWarStipend = programme("STP-WW2", {
  title: {
    az: "1941–1945-ci illər müharibəsi iştirakçısına Prezidentin aylıq təqaüdü",
    en: "President's stipend for a participant in the war of 1941–1945",
    ru: "Стипендия Президента участнику войны 1941–1945 годов",
  },
  about: "person",
  basis: ww2Stipend(),
  mode: "automatic",
  opens: ["status-granted:ww2-participant", "status-granted:leningrad-blockade"],
  modelledFrom: "2018-03-01",
  given: { holder: about.has(status, { status: ["ww2-participant", "leningrad-blockade"] }), living: isLiving(about) },
  conditions: [
    {
      id: "took-part",
      says: {
        az: "Müharibə iştirakçısısınız və ya mühasirədəki Leninqradda işləmiş, təltif olunmusunuz.",
        en: "You took part in that war, or worked in besieged Leningrad and were decorated.",
        ru: "Вы участник той войны либо работали в блокадном Ленинграде и награждены.",
      },
      basis: ww2Stipend(),
      certainty: "reported",
      holds: ({ holder }) => holder,
    },
    whileLiving(ww2Stipend(), "reported"),
  ],
  pays: { accrual: "by-days", monthly: () => decreed("STP-WW2") },
});
