import { minor, type Minor } from "@dayaq/kernel";
import type { ProposalView } from "@dayaq/portals";
import type { ProposalSeen } from "../../modules/entitlements/index.ts";
import type { Ask } from "../page-route.ts";
import { explanationView } from "./explanation.ts";
import type { SeenPerson } from "./person.ts";
import { rightName } from "./names.ts";
import { sumOn } from "./rights.ts";
import { proposedSum } from "./waiting.ts";

/** A proposal as the person it would take something from sees it; settled, as it was. */
export function proposalView(
  proposal: ProposalSeen,
  { seen, words, nameOf, signedOf }: SeenPerson,
  ask: Ask,
  party = ask.reader?.partyId ?? proposal.about,
): ProposalView {
  const { id, programme, about, effectiveFrom, contestUntil, trace, state, contested, settled } = proposal;
  const stretches = seen.entitlements.filter((it) => it.programme === programme && it.about === about);
  const then = proposedSum(proposal, party, effectiveFrom);
  return {
    id: String(id),
    ...rightName(proposal, { party, words, nameOf }),
    from: effectiveFrom,
    now: settled === null ? sumOn(stretches, party, ask.today) : sumBefore(proposal, party),
    once: words.rhythm(programme) === "once",
    contestBy: contestUntil,
    why: explanationView(trace, words, ask.say, { is: party, nameOf }, signedOf(proposal)),
    ...(then === undefined ? {} : { then }),
    ...(contested === null ? {} : { contested: { on: contested.on, text: contested.text } }),
    ...(settled === null || (state !== "approved" && state !== "rejected")
      ? {}
      : { decided: { on: settled.on, outcome: state, reason: settled.reason } }),
  };
}

/** What the person had when it was proposed. */
function sumBefore({ findings }: ProposalSeen, party: number): Minor {
  const award = findings[0]?.before;
  const shares = award?.kind === "due" ? award.shares : [];
  return minor(shares.reduce((all, { beneficiary, amount }) => (beneficiary === party ? all + amount : all), 0));
}
