import { type CountryPack, lawOf, workingDays } from "@dayaq/country";
import { soundLaw } from "@dayaq/rules";
import { addressees } from "./composition/addressees.ts";
import { decidingRulesOf, paymentCountryOf } from "./composition/conventions.ts";
import { countryWordsOf } from "./composition/country-words.ts";
import { decidingModules } from "./composition/deciding.ts";
import { normaliser } from "./composition/identifiers.ts";
import { contributionsOf } from "./composition/insured.ts";
import { ledgersOf } from "./composition/ledgers.ts";
import { payeesOf } from "./composition/payees.ts";
import { heldWhileStopped } from "./composition/stopped-rules.ts";
import { heldWhileUnsigned, nothingHeld } from "./composition/unsigned-law.ts";
import { doubleKeys, doubleTask, parkedKey, parkedTask } from "./composition/flow-tasks.ts";
import { carryOut, type DailyPorts, type FlowPorts, followAnswers } from "./flow/index.ts";
import { Contracts, Intake, KeyRing } from "./modules/agencies/index.ts";
import { type Cases, casesModule, contestedNoesByRule } from "./modules/cases/index.ts";
import type { Contributions } from "./modules/contributions/index.ts";
import type { Change, Determinations, Learned, Touched } from "./modules/determinations/index.ts";
import { type Decided, type Entitlements, ruleCounts } from "./modules/entitlements/index.ts";
import { IDENTITY_KINDS, noesByRule, settleOutcomes } from "./modules/life-events/index.ts";
import { type Notices, noticesModule, SMS_QUEUE } from "./modules/notices/index.ts";
import { BANK_QUEUE, type Payments, paymentsModule } from "./modules/payments/index.ts";
import { type Quality, qualityModule } from "./modules/quality/index.ts";
import { countReadings } from "./population/index.ts";
import { compareNewPeople, type FactLedger, people } from "./modules/registry/index.ts";
import {
  inTransaction,
  isProduction,
  openOutbox,
  type Outbox,
  type Pool,
  systemClock,
  type Tx,
} from "./platform/index.ts";

/** One country's house, put together: the table of contents of the server. No other file knows every module. */
export interface Dayaq {
  readonly pack: CountryPack;
  readonly pool: Pool;
  readonly outbox: Outbox;
  readonly contracts: Contracts;
  readonly keys: KeyRing;
  readonly intake: Intake;
  /** Absent in a country without accounts of insured persons. */
  readonly contributions?: Contributions;
  readonly determinations: Determinations;
  readonly entitlements: Entitlements;
  readonly payments: Payments;
  readonly cases: Cases;
  readonly quality: Quality;
  readonly notices: Notices;
  /** Facts of the country that other modules keep than the registry. */
  readonly ledgers: readonly FactLedger[];
  /** What an event leads to. */
  readonly flow: FlowPorts<Change>;
  /** What happens because a day comes. */
  readonly daily: DailyPorts<Touched>;
  /** Money, tasks and notices of what somebody has just decided. */
  carryOut(tx: Tx, decided: Decided, learned: Pick<Learned, "today">): Promise<void>;
  close(): Promise<void>;
}

export interface DayaqOptions {
  readonly pack: CountryPack;
  readonly pool: Pool;
  /** True in the workers: they expire and retry what the outbox holds. */
  readonly supervise?: boolean;
}

export async function openDayaq({ pack, pool, supervise = false }: DayaqOptions): Promise<Dayaq> {
  const law = soundLaw(lawOf(pack), pack.languages);
  const days = workingDays(pack.calendar);
  const outbox = await openOutbox(pool, [SMS_QUEUE, BANK_QUEUE], { supervise });
  const contracts = new Contracts(pack.agencies, IDENTITY_KINDS);
  const keys = new KeyRing(pool);

  const ledgers = ledgersOf(pack);
  const cases = casesModule({ workingDays: days });
  const { determinations, entitlements } = decidingModules(
    decidingRulesOf(pack),
    ledgers,
    // In production unsigned law pays nothing by itself.
    heldWhileStopped(isProduction() ? heldWhileUnsigned(pack.languages[0] ?? "en") : nothingHeld),
  );
  const quality = qualityModule({
    sources: [ruleCounts, noesByRule, contestedNoesByRule],
    stopRule: pack.conventions.automationStop.value,
    cases,
    lookAgain: determinations.lookAgain,
  });
  const contributions = contributionsOf(pack);
  const notices = noticesModule({
    words: countryWordsOf(pack),
    languages: pack.languages,
    people: addressees,
    // The gateway of the demo knows people by the id that the outside sees; a number of a phone is not kept here.
    addresses: async (tx, parties) =>
      new Map([...(await people(tx, parties))].map(([party, { uuid }]) => [party, uuid])),
    enqueue: (tx, items) =>
      outbox.enqueue(
        tx,
        SMS_QUEUE,
        items.map((item) => ({ item })),
      ),
  });
  const payments = paymentsModule({
    country: paymentCountryOf(pack),
    payees: (tx, ids, on) => payeesOf(tx, ids, on, law),
    cases,
    tell: (tx, drafts, today) => notices.tell(tx, drafts, today),
    send: (tx, messages) =>
      outbox.enqueue(
        tx,
        BANK_QUEUE,
        messages.map((item) => ({ item })),
      ),
  });

  const carry = (tx: Tx, decided: Decided, { today }: Pick<Learned, "today">) =>
    carryOut(tx, decided, today, { post: payments.post, cases, settleOutcomes, tell: notices.tell });
  const flow: FlowPorts<Change> = {
    law: async (tx) => (await determinations.currentLaw(tx)).law,
    normalise: normaliser(pack.identifiers),
    mayState: (agency, register, kinds) => contracts.mayState(agency, register, kinds),
    insure: async (tx, read, changed, learned) => (await contributions?.openAccounts(tx, read, changed, learned)) ?? [],
    redetermine: async (tx, changed, learned) =>
      determinations.redetermine(tx, await determinations.touchedBy(tx, changed), learned),
    follow: async (tx, changes, learned) => {
      const { regrouped } = learned;
      const decided = await entitlements.decide(tx, changes, { ...learned, merged: regrouped });
      await carry(tx, decided, learned);
      if (regrouped) await carry(tx, await entitlements.followMerge(tx, regrouped, learned), learned);
      return decided;
    },
    openTasks: (tx, parked, today) => cases.open(tx, parked.map(parkedTask), today).then(() => undefined),
    settleTasks: (tx, ids) => cases.settle(tx, ids.map(parkedKey), "applied").then(() => undefined),
    askAboutDoubles: (tx, doubles, today) => cases.open(tx, doubles.map(doubleTask), today).then(() => undefined),
    settleDoubles: (tx, merged) => cases.settle(tx, doubleKeys(merged), "merged").then(() => undefined),
  };
  const daily: DailyPorts<Touched> = {
    due: determinations.due,
    lookAgain: async (tx, rights, learned) =>
      followAnswers(tx, flow, await determinations.redetermine(tx, rights, learned), learned),
    catchUp: async (tx, learn, limit) => {
      const changed = (await contributions?.takeTouched(tx, limit)) ?? [];
      if (changed.length === 0) return 0;
      const learned = await learn();
      const rights = await determinations.mayMove(tx, await determinations.touchedBy(tx, changed));
      await followAnswers(tx, flow, await determinations.redetermine(tx, rights, learned), learned);
      return changed.length;
    },
    openMonths: payments.openReachedMonths,
    works: [
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
    ],
  };
  return {
    pack,
    pool,
    outbox,
    contracts,
    keys,
    intake: new Intake(pool, contracts, keys, systemClock),
    ...(contributions === undefined ? {} : { contributions }),
    determinations,
    entitlements,
    payments,
    cases,
    quality,
    notices,
    ledgers,
    flow,
    daily,
    carryOut: carry,
    close: () => outbox.close(),
  };
}

/** Puts the pack's law in use; those whose answer it may change are looked at again by the daily run. */
export const adoptLawOf = ({ pool, pack, determinations }: Dayaq, learned: Learned) =>
  inTransaction(pool, (tx) => determinations.adoptLaw(tx, lawOf(pack), learned));
