import type { LocalDate } from "@dayaq/kernel";
import type { Explanation } from "@dayaq/rules";
import type { Tx } from "../../../platform/database.ts";
import { insertDecisions } from "../decision-store.ts";
import { explainedOn, type Trace } from "../domain/decision.ts";
import type { Offer } from "../domain/offer.ts";
import { type FullOffer, insertOffers, insertTermNotices } from "../offer-store.ts";
import type { EntitlementPorts } from "../ports.ts";
import { insertProposals, withdrawProposals } from "../proposal-store.ts";
import type { Decided } from "./decided.ts";
import { decisionsOf, type Explained, offersOf, proposalsOf, termsOf } from "./drafts.ts";
import { type Ending, endOffers } from "./end-offers.ts";
import type { Planned } from "./plan-all.ts";
import { tracesOf } from "./traces.ts";
import { whomToTell } from "./whom-to-tell.ts";

/** What now stands in the tables, for whoever tells of it. */
export interface Written extends Pick<Decided, "decisions" | "proposals" | "offers" | "offersEnded" | "terms"> {
  /** Proposals that stand no longer, by their numbers. */
  readonly proposalsWithdrawn: readonly number[];
}

/** Writes what is planned: first what no longer stands goes, then acts, proposals, offers and notices of terms. One write of each for all. */
export async function writeDown(
  tx: Tx,
  planned: readonly Planned[],
  today: LocalDate,
  ports: EntitlementPorts,
): Promise<Written> {
  const on = { today, rules: ports.rules };
  const proposalsWithdrawn = planned.flatMap(({ standing: { openProposal }, plan: { withdrawProposal } }) =>
    withdrawProposal && openProposal ? [openProposal.id] : [],
  );
  await withdrawProposals(tx, proposalsWithdrawn);
  const offersEnded = await endOffers(tx, ...openOffers(planned), today, ports);
  const explained = await withTraces(tx, planned, today, ports);
  const decisions = await insertDecisions(
    tx,
    explained.flatMap((it) => decisionsOf(it, on)),
  );
  const proposals = await insertProposals(
    tx,
    explained.flatMap((it) => proposalsOf(it, on)),
  );
  const offers = await makeOffers(tx, explained, today, ports);
  const terms = planned.flatMap((it) => termsOf(it, today));
  await insertTermNotices(tx, terms, today);
  return { decisions, proposals, proposalsWithdrawn, offers, offersEnded, terms };
}

/** The open offers that end, and those that stand. */
function openOffers(planned: readonly Planned[]): [Ending[], Offer[]] {
  const open = planned.flatMap(({ change, standing: { openOffer: offer }, plan: { offerEnd: because } }) =>
    offer ? [{ offer, because, change }] : [],
  );
  return [
    open.flatMap(({ because, ...it }) => (because ? [{ ...it, because }] : [])),
    open.flatMap(({ because, offer }) => (because ? [] : [offer])),
  ];
}

/** Those that are written with their reasons: a decision, a proposal, an offer. */
async function withTraces(
  tx: Tx,
  planned: readonly Planned[],
  today: LocalDate,
  ports: EntitlementPorts,
): Promise<Explained[]> {
  const toExplain = planned.filter(({ plan }) => plan.decision ?? plan.proposal ?? plan.offer);
  const traces = await tracesOf(
    tx,
    toExplain.map((it) => explanationOf(it, today)),
    ports,
  );
  return toExplain.map((it, index) => ({ ...it, trace: traces[index] as Trace })); // one trace each
}

function explanationOf({ change, plan }: Planned, today: LocalDate): Explanation {
  const findings = plan.decision?.findings ?? plan.proposal?.findings;
  return change.explain(findings ? explainedOn(findings, today) : today);
}

async function makeOffers(
  tx: Tx,
  explained: readonly Explained[],
  today: LocalDate,
  ports: EntitlementPorts,
): Promise<FullOffer[]> {
  const drafts = explained.flatMap((it) => offersOf(it, today));
  const told = await whomToTell(tx, drafts, today, ports);
  return insertOffers(
    tx,
    drafts.map((draft, index) => ({ ...draft, toldTo: told[index] ?? [] })),
  );
}
