import { type DailyPorts, type FlowPorts, followAnswers } from "../flow/index.ts";
import type { Contributions } from "../modules/contributions/index.ts";
import type { Change, Determinations, Touched } from "../modules/determinations/index.ts";
import { BANK_QUEUE, type Payments } from "../modules/payments/index.ts";
import type { Quality } from "../modules/quality/index.ts";
import { compareNewPeople, type FactLedger } from "../modules/registry/index.ts";
import type { Outbox } from "../platform/index.ts";
import { countReadings } from "../population/index.ts";

interface DailyModules {
  readonly determinations: Determinations;
  readonly contributions: Contributions | undefined;
  readonly payments: Payments;
  readonly quality: Quality;
  readonly outbox: Outbox;
  readonly ledgers: readonly FactLedger[];
}

/** What happens because a day comes. */
export function dailyPorts(modules: DailyModules, flow: FlowPorts<Change>): DailyPorts<Touched> {
  const { determinations, contributions, payments } = modules;
  return {
    due: determinations.due,
    lookAgain: async (tx, rights, learned) =>
      followAnswers(tx, flow, await determinations.redetermine(tx, rights, learned), learned),
    catchUp: async (tx, learn, limit) => {
      const wages = (await contributions?.takeTouched(tx, limit)) ?? [];
      // One after the other: whoever locks people once locks them in their order.
      const changed = wages.length > 0 ? wages : await payments.takeBenefitsBack(tx, limit);
      if (changed.length === 0) return 0;
      const learned = await learn();
      const rights = await determinations.mayMove(tx, await determinations.touchedBy(tx, changed));
      await followAnswers(tx, flow, await determinations.redetermine(tx, rights, learned), learned);
      return changed.length;
    },
    openMonths: payments.openReachedMonths,
    works: dayWorks(modules),
  };
}

/** The names are stored: each is done once a day. */
function dayWorks({
  determinations,
  contributions,
  payments,
  quality,
  outbox,
  ledgers,
}: DailyModules): DailyPorts<Touched>["works"] {
  return [
    ...(contributions === undefined
      ? []
      : [
          { name: "waiting-wages", do: contributions.takeArrived },
          { name: "abandoned-months", do: contributions.dropAbandoned },
        ]),
    { name: "payment-orders", do: payments.makeOrdersOfDay },
    {
      name: "money-check",
      do: (pool, today) => payments.checkOfDay(pool, today, (tx) => outbox.deadLetters(tx, BANK_QUEUE)),
    },
    { name: "rule-quality", do: quality.measureDay },
    {
      name: "readings-apart",
      do: (asked, today) => countReadings(asked, today, { currentLaw: determinations.currentLaw, ledgers }),
    },
    { name: "compare-people", do: async (pool) => ({ people: (await compareNewPeople(pool)).people }) },
  ];
}
