import { isoDay, MACHINE, plusDays, type LocalDate } from "@dayaq/kernel";
import type { Explanation, PersonId, World } from "@dayaq/rules";
import type { Tx } from "../../../platform/database.ts";
import type { Change, Learned } from "../../determinations/index.ts";
import { insertDecisions, type NewDecision } from "../decision-store.ts";
import { type Circumstances, contestUntil } from "../domain/circumstances.ts";
import { changedFrom, explainedOn } from "../domain/decision.ts";
import { followsNothing, type Plan, plan } from "../domain/plan.ts";
import type { Offer } from "../domain/offer.ts";
import { isDue, personsIn, type Right } from "../domain/right.ts";
import { insertOffers, insertTermNotices } from "../offer-store.ts";
import type { EntitlementPorts } from "../ports.ts";
import { type FullProposal, insertProposals, withdrawProposals } from "../proposal-store.ts";
import { type StandingOf, standingsOf } from "../standing-store.ts";
import { claimsAnswered, claimsLeft } from "./claims.ts";
import {
  type Decided,
  doubtKey,
  NOTHING_DECIDED,
  offerKey,
  proposalKey,
  type TaskDraft,
  termKey,
  type TermTold,
} from "./decided.ts";
import { type Ending, endOffers, withOffer } from "./end-offers.ts";
import { inheritedBy } from "./inherited.ts";
import { withProposals, withTerms } from "./settled-tasks.ts";
import { settledElsewhere } from "./settled-elsewhere.ts";
import { tracesOf } from "./traces.ts";
import { whomToTell } from "./whom-to-tell.ts";

interface Case {
  readonly change: Change;
  readonly standing: StandingOf;
  readonly plan: Plan;
}

export interface DecideContext extends Learned {
  /** Whose records two staff joined or parted: what moves with them is nobody's loss. */
  readonly merged?: readonly number[] | undefined;
}

/** Decides, proposes, offers and tells what follows from these answers. Set-based: a few reads, then a few writes for all. */
export async function decide(
  tx: Tx,
  changes: readonly Change[],
  context: DecideContext,
  ports: EntitlementPorts,
): Promise<Decided> {
  if (changes.length === 0) return NOTHING_DECIDED;
  const standingOf = await standingsOf(tx, changes, ports);
  const inherited = await inheritedBy(tx, changes, context, ports);
  const heldBack = await ports.heldBack(tx, changes);
  const planned = changes.flatMap((change): Case[] => {
    const standing = { ...standingOf(change), inherited: inherited(change) };
    if (followsNothing(change, standing)) return [];
    const its = circumstances(change, standing, context, { ...ports, heldBack: heldBack(change) });
    return [{ change, standing, plan: plan(change.after, change.termEnds, standing, its) }];
  });
  const cases = await withoutSettled(tx, planned, ports);
  const { today } = context;
  const appealableUntil = plusDays(today, ports.rules.appealDays);
  const withdrawn = cases.flatMap((it) =>
    it.plan.withdrawProposal && it.standing.openProposal ? [it.standing.openProposal.id] : [],
  );
  await withdrawProposals(tx, withdrawn);
  const [endings, standing] = offersIn(cases);
  const offersEnded = await endOffers(tx, endings, standing, today, ports);

  const deciding = cases.filter((it) => it.plan.decision !== undefined);
  const proposing = cases.filter((it) => it.plan.proposal !== undefined);
  const offering = cases.filter((it) => it.plan.offer !== undefined);
  const traces = await tracesOf(
    tx,
    [...deciding, ...proposing, ...offering].map((it) => explanationOf(it, today)),
    ports,
  );
  const decisions = await insertDecisions(
    tx,
    deciding.map((it, index) => decisionOf(it, traces[index] as NewDecision["trace"], today, ports)),
  ); // one trace each
  const proposals = await insertProposals(
    tx,
    proposing.map((it, index) =>
      proposalFrom(it, traces[deciding.length + index] as FullProposal["trace"], today, ports),
    ),
  ); // one trace each
  const offers = await makeOffers(tx, offering, traces.slice(deciding.length + proposing.length), today, ports);
  const terms = cases.flatMap((it) => termsOf(it, today));
  await insertTermNotices(tx, terms, today);
  const decidedOf = new Map(cases.map(({ change, plan: { decision } }) => [change, decision?.decided]));
  const off = cases.filter((it) => isOff(it.plan) && !isGivenUp(it, today));
  const failedOf = new Map(off.map(({ change, standing: { openProposal } }) => [change, openProposal?.target]));
  return {
    ...NOTHING_DECIDED,
    decisions,
    proposals,
    offers,
    offersEnded,
    claimsAnswered: changes.flatMap((change) =>
      claimsAnswered(change, () => decidedOf.get(change) ?? standingOf(change).decided, {
        appealableUntil,
        failed: failedOf.get(change),
      }),
    ),
    terms,
    lapsed: cases.filter((it) => it.plan.lapsed).map(({ change: { programme, about } }) => ({ programme, about })),
    reached: cases.flatMap(({ change: { programme, about }, standing, plan: it }) =>
      it.reached.map((on) => ({ programme, about, on, decided: standing.decided })),
    ),
    withdrawn: cases.flatMap(({ standing, plan: it }) =>
      isOff(it) && standing.openProposal ? [standing.openProposal] : [],
    ),
    withOfficer: cases.filter(isWithOfficer).map(({ change: { programme, about } }) => ({ programme, about })),
    tasks: [
      ...proposals.map(taskOf),
      ...offers
        .filter(({ toldTo }) => toldTo.length === 0)
        .map(({ id, about }): TaskDraft => ({
          key: offerKey(id),
          kind: "offer-untold",
          reason: "nobody-to-tell",
          partyId: about,
          subject: { offer: id },
        })),
      ...terms.map(termTask),
      ...off.flatMap(({ change, standing }) => claimsLeft(change, standing.decided)),
      ...cases
        .filter((it) => it.plan.inDoubtWhilePaid)
        .map(({ change }): TaskDraft => ({
          key: doubtKey(change),
          kind: "doubt-while-paid",
          reason: "undetermined",
          partyId: change.about,
          subject: { programme: change.programme },
        })),
    ],
    settledTasks: [
      ...withProposals(withdrawn, "withdrawn"),
      ...withOffer(offersEnded, "withdrawn"),
      ...cases
        .filter((it) => !it.plan.inDoubtWhilePaid && it.standing.version > 0)
        .map(({ change }) => ({ key: doubtKey(change), outcome: "settled" })),
      ...cases.flatMap(termsOver),
    ],
  };
}

/** The open offers that end, and those that stand. */
function offersIn(cases: readonly Case[]): [Ending[], Offer[]] {
  const open = cases.flatMap(({ change, standing: { openOffer: offer }, plan: { offerEnd: because } }) =>
    offer ? [{ offer, because, change }] : [],
  );
  return [
    open.flatMap(({ because, ...it }) => (because ? [{ ...it, because }] : [])),
    open.flatMap(({ because, offer }) => (because ? [] : [offer])),
  ];
}

/** Whether nothing comes of what was proposed: neither is it decided otherwise, nor is something else proposed. */
const isOff = ({ withdrawProposal, decision, proposal }: Plan): boolean =>
  withdrawProposal && decision === undefined && proposal === undefined;

/** Whether the person wants it no more. */
const isGivenUp = ({ standing }: Case, today: LocalDate): boolean =>
  standing.renounced.some(({ until }) => until > today);

/** What a person has settled under another record of the same person is not proposed anew. */
async function withoutSettled(tx: Tx, planned: readonly Case[], ports: EntitlementPorts): Promise<readonly Case[]> {
  const asked = planned.flatMap(({ change: { programme, about }, plan: { proposal } }) =>
    proposal ? [{ programme, about, ...proposal }] : [],
  );
  const isSettled = await settledElsewhere(tx, asked, ports);
  return planned.map((it) => {
    const { proposal, ...rest } = it.plan;
    return proposal && isSettled(it.change) ? { ...it, plan: rest } : it;
  });
}

function circumstances(
  { after, about, world, beforeOn }: Change,
  standing: StandingOf,
  { today, merged }: DecideContext,
  { rules, heldBack }: Pick<Circumstances, "rules" | "heldBack">,
): Circumstances {
  const persons = new Set<PersonId>([about, ...personsIn(standing.decided), ...personsIn(after)]);
  const deaths = new Map([...persons].flatMap((person) => deathOf(world, person)));
  return {
    today,
    rules,
    about,
    deaths,
    renounced: standing.renounced,
    lastOn: beforeOn,
    merged: merged !== undefined,
    heldBack,
  };
}

/** A day of death that the registry holds. Intake lets one in only where number, name and birth date agree. */
function deathOf(world: World, person: PersonId): [PersonId, LocalDate][] {
  const on = world.facts(person, "death").at(-1)?.value["on"];
  return typeof on === "number" ? [[person, on as LocalDate]] : []; // the field is a day
}

function explanationOf({ change, plan: it }: Case, today: LocalDate): Explanation {
  const findings = it.decision?.findings ?? it.proposal?.findings;
  return change.explain(findings ? explainedOn(findings, today) : today);
}

function decisionOf(
  { change, standing, plan: it }: Case,
  trace: NewDecision["trace"],
  today: LocalDate,
  { rules }: EntitlementPorts,
): NewDecision {
  const { kind, decided, findings } = it.decision as NonNullable<Plan["decision"]>; // only cases with a decision come here
  return {
    programme: change.programme,
    about: change.about,
    version: standing.version + 1,
    kind,
    changedFrom: changedFrom(findings),
    before: standing.decided,
    decided,
    rhythm: change.after.rhythm,
    accrual: accrualOf(change),
    findings,
    trace,
    decidedBy: MACHINE,
    decidedOn: today,
    reason: null,
    proposalId: null,
    lawHash: change.lawHash,
    knownAt: change.knownAt,
    appealableUntil: plusDays(today, rules.appealDays),
    noticeOn: today,
  };
}

/** How a month of the programme is counted; a one-off has no months. */
export function accrualOf({ law, programme }: Pick<Change, "law" | "programme">): NewDecision["accrual"] {
  const pays = law.programmes.find(({ code }) => code === programme)?.pays;
  return pays?.rhythm === "monthly" ? pays.accrual : "by-days";
}

function proposalFrom(
  { change, plan: it }: Case,
  trace: FullProposal["trace"],
  today: LocalDate,
  { rules }: EntitlementPorts,
) {
  const draft = it.proposal as NonNullable<Plan["proposal"]>; // only cases with a proposal come here
  return {
    ...draft,
    programme: change.programme,
    about: change.about,
    trace,
    lawHash: change.lawHash,
    knownAt: change.knownAt,
    proposedOn: today,
    contestUntil: contestUntil({ today, rules }),
  };
}

async function makeOffers(
  tx: Tx,
  offering: readonly Case[],
  traces: readonly FullProposal["trace"][],
  today: LocalDate,
  ports: EntitlementPorts,
) {
  const drafts = offering.map(({ change, plan: it }, index) => {
    const { award, arisenOn } = it.offer as NonNullable<Plan["offer"]>; // only cases with an offer come here
    const trace = traces[index] as FullProposal["trace"]; // one trace each
    return { programme: change.programme, about: change.about, award, arisenOn, offeredOn: today, trace };
  });
  const told = await whomToTell(tx, drafts, today, ports);
  return insertOffers(
    tx,
    drafts.map((draft, index) => ({ ...draft, toldTo: told[index] ?? [] })),
  );
}

function termsOf({ change, standing, plan: it }: Case, today: LocalDate): TermTold[] {
  const right = it.decision?.decided ?? standing.decided;
  return it.terms.map((term) => ({
    ...term,
    programme: change.programme,
    about: change.about,
    rhythm: change.after.rhythm,
    payees: payeesOf(right),
    today,
  }));
}

const payeesOf = ({ timeline }: Right): number[] => [
  ...new Set(
    timeline.values
      .filter(isDue)
      .flatMap(({ shares }) => shares.map((share) => (share.payee ?? share.beneficiary) as number)),
  ), // party ids
];

const taskOf = ({ id, about, programme, kind, doubt }: FullProposal): TaskDraft => ({
  key: proposalKey(id),
  kind: doubt === "payee-unknown" ? "name-payee" : "decide-proposal",
  reason: doubt ?? kind,
  partyId: about,
  subject: { proposal: id, programme },
});

/** While an officer has the right, the term is still to be looked at with it. */
const termsOver = (it: Case) => {
  const {
    change,
    standing,
    plan: { decision },
  } = it;
  if (standing.termsTold.length === 0 || isWithOfficer(it)) return [];
  const hasDied = (person: PersonId): boolean => deathOf(change.world, person).length > 0;
  return withTerms(change.programme, standing.termsTold, decision?.decided ?? standing.decided, hasDied);
};

/** One task for a term, however many notices are given of it. */
const termTask = ({ programme, about, endsOn }: TermTold): TaskDraft => ({
  key: termKey({ programme, about, endsOn }),
  kind: "reassess-term",
  reason: "term-expiring",
  partyId: about,
  subject: { programme, endsOn: isoDay(endsOn) },
});

/** Whether an officer has to decide before anything changes. */
const isWithOfficer = ({ standing, plan: it }: Case): boolean =>
  it.proposal !== undefined || (standing.openProposal !== undefined && !it.withdrawProposal);
