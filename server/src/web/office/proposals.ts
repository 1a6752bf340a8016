import { officeProposalPage, type OfficeProposalView, proposalsPage, type ProposalLine } from "@dayaq/portals";
import { canDoWithProposal, type EntitlementSeen, type ProposalSeen } from "../../modules/entitlements/index.ts";
import { fullName, people, type Person, uuidsOf } from "../../modules/registry/index.ts";
import { decideWith } from "../decide.ts";
import { proposalView } from "../views/proposal.ts";
import { type Ask, type PageRoute, reach } from "../page-route.ts";
import { numberIn } from "../asked.ts";
import { accountIn, readerOf } from "../views/staff.ts";
import { seePerson } from "../views/person.ts";
import { proposedSum } from "../views/waiting.ts";
import { sumOn } from "../views/rights.ts";
import { PackWords } from "../views/words.ts";
import { namingOf, personNamed } from "./naming.ts";

const SHOWN = 50;

export const proposals: PageRoute = {
  method: "GET",
  path: "/office/proposals",
  may: "proposal.list",
  answer: async (ask) => {
    const { tx, ports, say, shell } = ask;
    const open = await ports.modules.entitlements.openProposals(tx, SHOWN + 1);
    const shown = open.slice(0, SHOWN);
    const shares = await ports.modules.entitlements.sharesOf(tx, shown);
    const whose = (it: ProposalSeen): number => whoseIs(it, shares);
    const known = await people(tx, [...new Set(shown.flatMap((it) => [it.about, whose(it)]))]);
    const lines = shown.map((it) => lineOf(ask, it, whose(it), shares, known));
    return {
      html: proposalsPage({ proposals: lines, more: open.length > SHOWN }, say, shell),
      read: [...known.keys()],
    };
  },
};

function lineOf(
  { ports, say, today }: Ask,
  it: ProposalSeen,
  whose: number,
  shares: readonly EntitlementSeen[],
  known: ReadonlyMap<number, Person>,
): ProposalLine {
  const then = proposedSum(it, whose, it.effectiveFrom);
  const about = known.get(it.about);
  return {
    id: String(it.id),
    // Of a birth that was withdrawn no name is left: then it is called after whose the sum is.
    personName: fullName(about?.given ? about : known.get(whose)),
    title: new PackWords(ports.pack, say.language).programme(it.programme),
    now: sumOn(shares.filter(isOf(it)), whose, today),
    from: it.effectiveFrom,
    contested: it.state === "contested",
    ground: say.t(`proposals.ground.${groundOf(it)}`),
    ...(then === undefined ? {} : { then }),
  };
}

const isOf =
  ({ programme, about }: ProposalSeen) =>
  (share: EntitlementSeen): boolean =>
    share.programme === programme && share.about === about;

/** Whom a proposal concerns most: who has the share now, else who had or would have it, else whom the right is about. */
function whoseIs(it: ProposalSeen, shares: readonly EntitlementSeen[]): number {
  const { target, about, findings } = it;
  const now = shares.find(isOf(it));
  const awards = [
    ...findings.map(({ before }) => before),
    ...target.timeline.values,
    ...target.once.map((it) => it.award),
  ];
  const then = awards.flatMap((award) => (award.kind === "due" ? award.shares : []))[0]?.beneficiary;
  return now?.beneficiary ?? (typeof then === "number" ? then : about);
}

function groundOf({
  kind,
  doubt,
}: ProposalSeen): "lower" | "end" | "illustrative" | "payee-unknown" | "unsigned" | "stopped" | "other" {
  if (doubt === "illustrative" || doubt === "payee-unknown" || doubt === "unsigned" || doubt === "stopped")
    return doubt;
  return kind === "lowered" ? "lower" : kind === "ended" ? "end" : "other";
}

export const proposal: PageRoute = {
  method: "GET",
  path: "/office/proposals/:proposal",
  may: "proposal.decide",
  answer: async (ask) => {
    const it = await findProposal(ask);
    if (it === undefined) return { trouble: "404" };
    const { view, read } = await officeView(ask, it);
    return { html: officeProposalPage(view, ask.say, ask.shell), read };
  },
};

export const decideProposal: PageRoute = {
  method: "POST",
  path: "/office/proposals/:proposal",
  may: "proposal.decide",
  answer: async (ask) => {
    const { tx, ports, form, say } = ask;
    const it = await findProposal(ask);
    if (it === undefined) return { trouble: "404" };
    const reason = (form["reason"] ?? "").trim();
    const errors = [
      ...(form["outcome"] === "approved" || form["outcome"] === "rejected"
        ? []
        : [{ field: "outcome", message: say.t("proposals.outcome-missing") }]),
      ...(reason === "" ? [{ field: "reason", message: say.t("proposals.reason-missing") }] : []),
    ];
    if (errors.length > 0) return refused(ask, it, errors);
    const about = reach(ask, "proposal.decide", it.about);
    const payee = it.doubt === "payee-unknown" ? await personNamed(ask, "payee") : undefined;
    if (it.doubt === "payee-unknown" && payee === undefined && form["outcome"] === "approved")
      return refused(ask, it, [{ field: "payee", message: say.t("proposals.payee-missing") }]);
    const what = { proposalId: it.id, by: readerOf(ask), reason, payee };
    const { entitlements } = ports.modules;
    const decide = form["outcome"] === "approved" ? entitlements.approveProposal : entitlements.rejectProposal;
    const outcome = await decideWith(ask, [about], (learned) => decide(tx, what, learned));
    if (!outcome.ok) {
      const code =
        outcome.code === "proposal.not-yet-heard" || outcome.code === "proposal.payee-missing" ? outcome.code : "other";
      return refused(ask, it, [
        { field: "reason", message: say.t(`proposals.refused.${code}`, { by: say.day(it.contestUntil) }) },
      ]);
    }
    return { go: ask.to.officeProposals() };
  },
};

async function refused(ask: Ask, it: ProposalSeen, errors: readonly { field: string; message: string }[]) {
  const { view, read } = await officeView(ask, it);
  const given = { outcome: ask.form["outcome"] ?? "", reason: ask.form["reason"] ?? "" };
  return { status: 422, html: officeProposalPage({ ...view, given }, ask.say, ask.shell, errors), read };
}

const findProposal = (ask: Ask): Promise<ProposalSeen | undefined> =>
  ask.ports.modules.entitlements.findProposal(ask.tx, numberIn(ask, "proposal"));

async function officeView(ask: Ask, it: ProposalSeen): Promise<{ view: OfficeProposalView; read: readonly number[] }> {
  const party = reach(ask, "proposal.decide", whoseIs(it, await ask.ports.modules.entitlements.sharesOf(ask.tx, [it])));
  const seen = await seePerson(ask, party);
  const known = await people(ask.tx, [it.about, party]);
  const about = known.get(it.about);
  // As in the list: a birth that was withdrawn has left no name.
  const [personId, person] = about?.given ? [it.about, about] : [party, known.get(party)];
  const uuid = (await uuidsOf(ask.tx, [personId])).get(personId) ?? "";
  const isOpen = canDoWithProposal.approve(it);
  const naming =
    isOpen && it.doubt === "payee-unknown" ? await namingOf(ask, it.about, `proposals/${it.id}`) : undefined;
  const settledBy = it.settled && (await staffName(ask, it.settled.by));
  return {
    read: [...seen.read, it.about, ...(naming?.read ?? [])],
    view: {
      ...proposalView(it, seen, ask, party),
      personId: uuid,
      personName: fullName(person),
      ground: ask.say.t(`proposals.ground.${groundOf(it)}`),
      ...(isOpen ? {} : { barred: ask.say.t("proposals.withdrawn") }),
      ...(settledBy === null ? {} : { settledBy }),
      ...(naming === undefined ? {} : { payee: naming.view }),
    },
  };
}

const staffName = async ({ tx, ports }: Ask, by: string): Promise<string> =>
  (await ports.modules.identity.staffNames(tx, [accountIn(by)])).get(accountIn(by)) ?? by;
