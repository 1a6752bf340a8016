import { done, type LocalDate, type Outcome, refuse, type RefusalOf } from "@dayaq/kernel";
import type { Tx } from "../../../platform/database.ts";
import type { Change, Learned } from "../../determinations/index.ts";
import type { SpokenRight } from "../../life-events/index.ts";
import { isInDoubt } from "../domain/claim.ts";
import { confirm, type Offer } from "../domain/offer.ts";
import { claimsOf, confirmedOffer, insertClaim, takeOffer } from "../offer-store.ts";
import type { EntitlementPorts } from "../ports.ts";
import { refusing } from "./answer-claims.ts";
import { decide } from "./decide.ts";
import { claimTask, type Word } from "./claims.ts";
import { claimKey, type Decided, type OfferEnded, spokenOf } from "./decided.ts";
import { asOfNow, withOffer } from "./end-offers.ts";

export interface ConfirmOffer {
  readonly offerId: number;
  /** The signed-in person, or an officer for somebody at a desk. */
  readonly by: number | { readonly officer: string };
  /** Who is to have the right: the carer, who buried. Nobody knows it before. */
  readonly claimant: number;
}

/** One step for the person: the word becomes a claim, the rules run again, and what follows is decided. */
export async function confirmOffer(
  tx: Tx,
  { offerId, by, claimant }: ConfirmOffer,
  learned: Learned,
  ports: EntitlementPorts,
): Promise<Outcome<Decided, RefusalOf<typeof confirm> | "offer.unknown">> {
  const offer = await takeOffer(tx, offerId);
  if (!offer) return refuse("offer.unknown");
  // Who was told may have been joined with another record of theirs since.
  const roots = await ports.membersOf(tx, [...offer.toldTo, claimant]);
  const kept = (party: number): number => roots.get(party) ?? party;
  const toldTo = offer.toldTo.map(kept);
  const outcome = confirm({ ...offer, toldTo }, typeof by === "number" ? by : "officer");
  if (!outcome.ok) return outcome;
  const { programme, about } = offer;
  const confirmedBy = typeof by === "number" ? `party/${by}` : by.officer;
  const claimId = await insertClaim(tx, {
    programme,
    about,
    claimant,
    on: learned.today,
    confirmedBy,
    known: learned.known,
  });
  await confirmedOffer(tx, offerId, claimant, claimId);
  const changes = await ports.redetermine(tx, [{ programme, about }], learned);
  await ports.wakeResting(tx, { programme, about });
  const word = { id: claimId, programme, by: claimant, on: learned.today };
  const decided = answered(word, changes, await decide(tx, changes, learned, ports));
  const ended = endForOthers({ ...offer, toldTo }, typeof by === "number" ? by : kept(claimant));
  return done({
    ...decided,
    offersEnded: [...decided.offersEnded, ...(await asOfNow(tx, ended, [], ports))],
    // Whoever an officer had to find is found: the word was said.
    settledTasks: [...decided.settledTasks, ...withOffer([offer], "confirmed")],
  });
}

/** Whoever else was told of it hears that it was asked for, and no more of who did than that it was one of them. */
function endForOthers(offer: Offer, sayer: number): OfferEnded[] {
  const because = offer.toldTo.includes(sayer) ? "in-family" : "asked-for";
  const toldTo = offer.toldTo.filter((party) => party !== sayer);
  return toldTo.length === 0 ? [] : [{ ...offer, toldTo, because }];
}

export interface ClaimRight {
  readonly programme: string;
  readonly about: number;
  readonly claimant: number;
  /** The account that said so: `party/ID` of the person, or an officer at a desk. */
  readonly confirmedBy: string;
  /** The day on which the paper came, where that was before today. */
  readonly on?: LocalDate;
}

/**
 * The same word without an offer: an application for a right that is given on application, or for one that was given up before.
 * It runs from the day of the word.
 */
export async function claimRight(
  tx: Tx,
  it: ClaimRight,
  learned: Learned,
  ports: EntitlementPorts,
): Promise<Outcome<Decided, "right.asked-for">> {
  const before = await claimsOf(tx, it, ports);
  const { on = learned.today } = it;
  const isSaid = before.some((of) => of.by === it.claimant && of.on === on);
  if (isSaid) return refuse("right.asked-for"); // the button was pressed twice
  const claimId = await insertClaim(tx, { ...it, on, known: learned.known });
  const changes = await ports.redetermine(tx, [it], learned);
  await ports.wakeResting(tx, it);
  const word = { id: claimId, programme: it.programme, by: it.claimant, on };
  return done(answered(word, changes, await decide(tx, changes, learned, ports)));
}

/** What came of a word, said at once where it can be; what cannot be answered at once is a task for an officer: nobody asks and hears nothing. */
function answered(word: Word & { readonly on: LocalDate }, changes: readonly Change[], decision: Decided): Decided {
  const decided = withSpoken(decision);
  if (decided.proposals.length > 0) return decided;
  const isDecided = decided.decisions.length > 0;
  const key = claimKey(word.id);
  const answer = decided.claimsAnswered.find((of) => of.key === key)?.outcome;
  if (answer === "not-granted" && !isDecided)
    return { ...decided, spoken: changes.map((change) => refusedOf(change, word.on)) };
  const isAnswered = answer !== undefined || (isDecided && !changes.some(({ after }) => isInDoubt(word, after)));
  return isAnswered ? decided : { ...decided, tasks: [...decided.tasks, claimTask(word)] };
}

/** Asked for, and nothing comes of it from the day of the word on: that is the answer to the word, with what speaks against it on that day. */
function refusedOf(change: Change, on: LocalDate): SpokenRight {
  const { programme, about } = change;
  const failed = refusing(change, on);
  return { programme, about, outcome: "not-granted", ...(failed === undefined ? {} : { condition: failed.id }) };
}

/** Nothing decided yet means that it still waits, or that an officer has it: then the events wait on. */
const withSpoken = (decided: Decided): Decided => ({
  ...decided,
  spoken: decided.decisions.map((it) => spokenOf(it, it.decided)),
});
