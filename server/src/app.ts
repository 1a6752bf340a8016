import { type CountryPack, lawOf, workingDays } from "@dayaq/country";
import { soundLaw } from "@dayaq/rules";
import { addressees } from "./composition/addressees.ts";
import { decidingRulesOf, paymentCountryOf } from "./composition/conventions.ts";
import { countryWordsOf } from "./composition/country-words.ts";
import { dailyPorts } from "./composition/daily-ports.ts";
import { decidingModules } from "./composition/deciding.ts";
import { type CarryOut, flowPorts } from "./composition/flow-ports.ts";
import { contributionsOf } from "./composition/insured.ts";
import { ledgersOf } from "./composition/ledgers.ts";
import { payeesOf } from "./composition/payees.ts";
import { heldWhileStopped } from "./composition/stopped-rules.ts";
import { heldWhileUnsigned, nothingHeld } from "./composition/unsigned-law.ts";
import { carryOut, type DailyPorts, type FlowPorts } from "./flow/index.ts";
import { Contracts, Intake, KeyRing } from "./modules/agencies/index.ts";
import { type Cases, casesModule, contestedNoesByRule } from "./modules/cases/index.ts";
import type { Contributions } from "./modules/contributions/index.ts";
import type { Change, Determinations, Learned, Touched } from "./modules/determinations/index.ts";
import { type Entitlements, ruleCounts } from "./modules/entitlements/index.ts";
import { IDENTITY_KINDS, noesByRule, settleOutcomes } from "./modules/life-events/index.ts";
import { type Notices, noticesModule, SMS_QUEUE } from "./modules/notices/index.ts";
import { BANK_QUEUE, type Payments, paymentsModule } from "./modules/payments/index.ts";
import { type Quality, qualityModule } from "./modules/quality/index.ts";
import { type FactLedger, people } from "./modules/registry/index.ts";
import { inTransaction, isProduction, openOutbox, type Outbox, type Pool, systemClock } from "./platform/index.ts";

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
  /** Facts of the country that other modules than the registry keep. */
  readonly ledgers: readonly FactLedger[];
  /** What an event leads to. */
  readonly flow: FlowPorts<Change>;
  /** What happens because a day comes. */
  readonly daily: DailyPorts<Touched>;
  readonly carryOut: CarryOut;
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

  const carry: CarryOut = (tx, decided, { today }) =>
    carryOut(tx, decided, today, { post: payments.post, cases, settleOutcomes, tell: notices.tell });
  const flow = flowPorts(pack, { determinations, entitlements, contracts, contributions, cases }, carry);
  const daily = dailyPorts({ determinations, contributions, payments, quality, outbox, ledgers }, flow);
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
