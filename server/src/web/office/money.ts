import { moneyPage, type MoneyStep, type Speech } from "@dayaq/portals";
import { fullName, findByUuid, people } from "../../modules/registry/index.ts";
import type { JourneyStep } from "../../modules/payments/index.ts";
import type { DecisionSeen } from "../../modules/entitlements/index.ts";
import { type PageRoute, reach } from "../page-route.ts";
import { numberIn } from "../asked.ts";
import { accountIn } from "../views/staff.ts";
import { stateOf } from "../views/money.ts";
import { PackWords } from "../views/words.ts";

/** Where is my money: from the agency's message to the bank's answer, one sentence a step. */
export const money: PageRoute = {
  method: "GET",
  path: "/office/people/:person/money/:due",
  may: "money.trace",
  answer: async (ask) => {
    const { tx, ports, say, shell, today } = ask;
    const party = reach(ask, "money.trace", await findByUuid(tx, ask.params["person"] ?? ""));
    const id = numberIn(ask, "due");
    const due = (await ports.modules.payments.duesOfParty(tx, party)).find((it) => it.id === id);
    const steps = due && (await ports.modules.payments.journeyOf(tx, id, today));
    if (due === undefined || steps === undefined) return { trouble: "404" };
    const words = new PackWords(ports.pack, say.language);
    const person = (await people(tx, [party])).get(party);
    const decision = await ports.modules.entitlements.findDecision(tx, due.decisionId);
    const signers = await ports.modules.identity.staffNames(
      tx,
      steps.flatMap((it) => (it.step === "signed" ? [accountIn(it.by)] : [])),
    );
    return {
      read: [party],
      html: moneyPage(
        {
          personId: ask.params["person"] ?? "",
          personName: fullName(person),
          title: words.programme(due.programme),
          month: due.origin,
          sum: due.toPay,
          state: stateOf(due, steps),
          steps: [
            ...(decision ? before(decision, words) : []),
            ...steps.map((step) => stepView(step, say, words, (by) => signers.get(accountIn(by)) ?? by)),
          ],
        },
        say,
        shell,
      ),
    };
  },
};

/** What came before the money: the messages that the decision rests on, and the decision. */
function before({ trace, decidedOn }: DecisionSeen, words: PackWords): MoneyStep[] {
  const told = Object.values(trace.sources).toSorted((a, b) => a.knownOn - b.knownOn);
  const last = told.at(-1);
  return [
    ...(last ? [{ what: "message" as const, on: last.knownOn, given: { agency: words.agency(last.agency) } }] : []),
    { what: "decision", on: decidedOn, given: {} },
  ];
}

function stepView(step: JourneyStep, say: Speech, words: PackWords, nameOf: (by: string) => string): MoneyStep {
  switch (step.step) {
    case "owed":
      return { what: "owed", on: step.on, given: { sum: say.sum(step.amount), month: say.month(step.origin) } };
    case "reduced":
      return { what: "reduced", on: step.on, given: { sum: say.sum(step.amount) } };
    case "in-order":
    case "released":
      return { what: step.step, on: step.on, given: { bank: words.bank(step.bank), sum: say.sum(step.sum) } };
    case "signed":
      return { what: "signed", at: new Date(step.at), given: { by: nameOf(step.by) } };
    case "accepted":
    case "booked":
      return { what: step.step, on: step.on, given: {} };
    case "rejected":
    case "returned":
      return { what: step.step, on: step.on, given: { reason: step.reason ?? "?" } };
    case "waits":
      return { what: "waits", given: { reason: step.reason } };
    case "payable":
      return step.next === null
        ? { what: "payable-unknown", given: {} }
        : { what: "payable", given: { next: say.day(step.next) } };
  }
}
