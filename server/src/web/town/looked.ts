import type { NotNowView } from "@dayaq/portals";
import { eventsOf } from "../../modules/life-events/index.ts";
import { people, relatives } from "../../modules/registry/index.ts";
import type { Ask } from "../page-route.ts";
import { PackWords } from "../views/words.ts";

const SHOWN = 12;

/** Events of today that opened no right for these people or their children, each with the sentence of the law that did not hold. */
export async function lookedAtToday(
  { tx, ports, say, today }: Pick<Ask, "tx" | "ports" | "say" | "today">,
  parties: readonly number[],
): Promise<NotNowView[]> {
  const asked = parties.map((partyId) => ({ partyId, relation: "parent", direction: "from" as const }));
  const children = (await relatives(tx, asked)).map(({ relative }) => relative);
  const words = new PackWords(ports.pack, say.language);
  const views: NotNowView[] = [];
  for (const party of new Set([...parties, ...children])) {
    // The handful of people on this page.
    for (const { id, recordedOn, outcomes } of await eventsOf(tx, party)) {
      if (recordedOn !== today) continue;
      const names = await people(
        tx,
        outcomes.map(({ about }) => about),
      );
      for (const { programme, about, outcome, condition } of outcomes) {
        if (outcome !== "not-granted") continue;
        const law = ports.pack.programmes
          .find(({ code }) => code === programme)
          ?.conditions.find((it) => it.id === condition);
        views.push({
          id: `${id}-${programme}-${about}`,
          title: say.t("town.no-right", { title: words.programme(programme), name: names.get(about)?.given || "—" }),
          reasons:
            law === undefined
              ? []
              : [
                  {
                    says: words.of(law.says),
                    holds: "no",
                    certainty: law.certainty,
                    law: words.law(law.basis),
                    sources: [],
                  },
                ],
        });
      }
    }
  }
  return views.slice(0, SHOWN);
}
