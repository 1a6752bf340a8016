import type { PersonRightsView } from "@dayaq/portals";
import type { RightsSeen } from "../../modules/entitlements/index.ts";
import { type EventOfPerson, eventsOf } from "../../modules/life-events/index.ts";
import { givenNames, people, type Person } from "../../modules/registry/index.ts";
import type { Ask } from "../page-route.ts";
import { eventsOfChildren } from "./children.ts";
import { lookedViews } from "./looked.ts";
import { paidMonths } from "./money.ts";
import { nextPayment } from "./next-payment.ts";
import { notNowViews } from "./not-now.ts";
import { type RightsContext, rightViews } from "./rights.ts";
import { type SignedOf, signedOf } from "./signed.ts";
import { waitingViews } from "./waiting.ts";
import { PackWords } from "./words.ts";

export interface SeenPerson {
  readonly person: Person | undefined;
  readonly seen: RightsSeen;
  readonly view: PersonRightsView;
  readonly words: PackWords;
  readonly nameOf: RightsContext["nameOf"];
  readonly signedOf: SignedOf;
  /** Everybody of whom something is shown: the audit names them. */
  readonly read: readonly number[];
}

/** All that a person's page shows, for themselves and for an officer alike. */
export async function seePerson(ask: Ask, party: number): Promise<SeenPerson> {
  const { tx, ports, say, today } = ask;
  const words = new PackWords(ports.pack, say.language);
  const seen = await ports.modules.entitlements.rightsOf(tx, party);
  const dues = await ports.modules.payments.duesOfParty(tx, party);
  const events = [...(await eventsOf(tx, [party])), ...(await eventsOfChildren(ask, party))];
  const read = [...new Set([party, ...partiesIn(seen), ...[...dues, ...waitingIn(events)].map(({ about }) => about)])];
  const person = (await people(tx, [party])).get(party);
  const names = await givenNames(tx, read);
  const nameOf = (id: number): string | undefined => names.get(id);
  const signed = await signedOf(ask, [...seen.decisions, ...seen.proposals]);
  const context: RightsContext = { party, today, words, say, nameOf, signedOf: signed };
  const ids = dues.map(({ id }) => id);
  const journeys = await ports.modules.payments.journeysOf(tx, ids, today);
  const next = await nextPayment(
    ask,
    { dues, journeys, entitlements: seen.entitlements, district: person?.district ?? null },
    context,
  );
  return {
    person,
    seen,
    words,
    nameOf,
    signedOf: signed,
    read,
    view: {
      today,
      ...(next === undefined ? {} : { nextPayment: next }),
      rights: rightViews(seen, context),
      waiting: waitingViews(seen, events, context),
      notNow: await notNowViews(ask, { is: party, nameOf }, seen, words),
      paid: paidMonths({ dues, journeys, naming: context, each: ask.reader?.role !== "citizen" }),
      looked: await lookedViews(tx, party, say),
    },
  };
}

const partiesIn = ({ entitlements, offers, proposals }: RightsSeen): number[] => [
  ...entitlements.flatMap(({ about, beneficiary, payee }) => [about, beneficiary, payee]),
  ...[...offers, ...proposals].map(({ about }) => about),
];

const waitingIn = (events: readonly EventOfPerson[]): EventOfPerson["outcomes"] =>
  events.flatMap(({ outcomes }) => outcomes.filter(({ outcome }) => outcome === "waiting"));
