import { proposalPage } from "@dayaq/portals";
import { isProposalOf, type ProposalSeen } from "../../modules/entitlements/index.ts";
import { numberIn } from "../asked.ts";
import { decideWith } from "../decide.ts";
import { type Ask, type PageRoute, reachSelf } from "../page-route.ts";
import { seePerson } from "../views/person.ts";
import { proposalView } from "../views/proposal.ts";

export const seeProposal: PageRoute = {
  method: "GET",
  path: "/proposals/:proposal",
  may: "proposal.contest",
  answer: async (ask) => {
    const party = reachSelf(ask, "proposal.contest");
    const person = await seePerson(ask, party);
    const proposal = await findProposal(ask, party);
    if (proposal === undefined) return { trouble: "404" };
    return { html: proposalPage(proposalView(proposal, person, ask), ask.say, ask.shell), read: person.read };
  },
};

export const contestProposal: PageRoute = {
  method: "POST",
  path: "/proposals/:proposal/contest",
  may: "proposal.contest",
  answer: async (ask) => {
    const party = reachSelf(ask, "proposal.contest");
    const person = await seePerson(ask, party);
    const proposal = await findProposal(ask, party);
    if (proposal === undefined) return { trouble: "404" };
    const text = (ask.form["text"] ?? "").trim();
    if (text === "") {
      const errors = [{ field: "text", message: ask.say.t("proposal.missing") }];
      return {
        status: 422,
        html: proposalPage(proposalView(proposal, person, ask), ask.say, ask.shell, errors),
        read: person.read,
      };
    }
    const word = { proposalId: proposal.id, by: party, text };
    const outcome = await decideWith(ask, [proposal.about, party], (learned) =>
      ask.ports.modules.entitlements.contestProposal(ask.tx, word, learned),
    );
    if (!outcome.ok) return { trouble: "409" };
    return { go: ask.to.proposal(String(proposal.id)) };
  },
};

/** Also a settled one, of which the person may have no share any more. */
async function findProposal(ask: Ask, party: number): Promise<ProposalSeen | undefined> {
  const it = await ask.ports.modules.entitlements.findProposal(ask.tx, numberIn(ask, "proposal"));
  return it !== undefined && it.state !== "withdrawn" && isProposalOf(it, party) ? it : undefined;
}
