import { about, decreed, programme, when } from "@dayaq/rules";
import { status } from "../../facts/standing.ts";
import { whileLiving } from "../../law/conditions.ts";
import { isLiving } from "../../law/people.ts";
import { victoryOrders } from "../../law/stipend-acts.ts";

const groups = [
  "ww2-participant",
  "ww2-soldiers-widow",
  "ww2-home-front-worker",
  "ww2-special-unit",
  "leningrad-defender",
  "leningrad-blockade",
] as const;

/** One-off aid of each year's order for 9 May: the amounts hold in May only, and whoever has the standing on its first day is paid. */
export const victoryDayAid = programme("WW2-JUB", {
  title: {
    az: "Qələbənin ildönümünə birdəfəlik yardım",
    en: "Jubilee aid to veterans of the war of 1941–1945",
    ru: "Единовременная помощь к годовщине Победы",
  },
  about: "person",
  basis: victoryOrders("art. 1"),
  mode: "automatic",
  opens: groups.map((it) => `status-granted:${it}`),
  modelledFrom: "2018-05-01",
  given: {
    participant: about.has(status, { status: "ww2-participant" }),
    named: about.has(status, { status: groups }),
    living: isLiving(about),
  },
  conditions: [
    {
      id: "named",
      says: {
        az: "İkinci Dünya müharibəsi iştirakçısısınız və ya sərəncamda adı çəkilən qrupdansınız.",
        en: "You took part in the war of 1941–1945, or belong to a group that the order names.",
        ru: "Вы участник войны 1941–1945 годов или из группы, названной в распоряжении.",
      },
      basis: victoryOrders("art. 1"),
      certainty: "official",
      holds: ({ named }) => named,
    },
    whileLiving(victoryOrders("art. 1"), "official"),
  ],
  pays: {
    accrual: "state-on-first",
    monthly: ({ participant }) =>
      when(participant).then(decreed("WW2-JUB.participant")).otherwise(decreed("WW2-JUB.others")),
  },
});
