import type {
  ChildcareLeave,
  Disability,
  FosterCare,
  Guardianship,
  IncomingEvent,
  Inheritance,
} from "@dayaq/contracts";
import type { FactKind } from "@dayaq/rules";
import type { WireValue } from "../../registry/index.ts";
import { ofAssistance, ofContractEnd } from "./assistance.ts";
import { identityOf } from "./identity.ts";
import { annulment, daysOf, relation, type Said, state } from "./said.ts";

/** What an agency states of one person from a day on. Types that are not states of a person say nothing here. */
export function ofState(event: IncomingEvent, kinds: ReadonlyMap<string, FactKind>): Said[] {
  switch (event.type) {
    case "disability":
      return ofDisability(event.body, kinds.get("disability"));
    case "guardianship-changed":
      return ofGuardianship(event.body);
    case "foster-care-changed":
      return ofFosterCare(event.body);
    case "contract-started":
    case "contract-changed":
      // Several contracts hold side by side, and so do courses of study: each is told apart by its record.
      return [state("employment", event.body, { kind: event.body.kind }, event.recordNo)];
    case "contract-ended":
      return [
        state("employment", event.body, { kind: event.body.kind }, event.recordNo),
        ...ofContractEnd(event.body, event.recordNo),
      ];
    case "study-started":
    case "study-ended":
      return [state("study", event.body, { form: event.body.form }, event.recordNo)];
    case "status-granted":
    case "status-withdrawn":
      return [state("status", event.body, { status: event.body.status }, event.body.status)];
    case "pension-drawn":
    case "pension-ended": {
      const { kind, amount } = event.body;
      return [state("labour-pension", event.body, { kind, amount }, kind)];
    }
    case "account-registered":
    case "account-closed": {
      const { account, bank, currency } = event.body;
      return [state("account", event.body, known(kinds.get("account"), { iban: account, account, bank, currency }))];
    }
    case "residence-changed": {
      const { permanent, district } = event.body;
      return [state("residence", event.body, { permanent, ...(district === undefined ? {} : { district }) })];
    }
    case "citizenship-changed":
      return [state("citizenship", event.body, { country: event.body.country }, event.body.country)];
    case "state-support-changed":
      return [state("state-support", event.body, { full: event.body.full })];
    case "income-stated": {
      const { source, amount } = event.body;
      return [state("income", event.body, { source, amount }, source)];
    }
    case "wage-stated": {
      const { employer, amount, contribution } = event.body;
      // By employer, as the lines of whole months are told apart: the same month said both ways counts once.
      return [state("wage", event.body, { employer, amount, contribution }, employer)];
    }
    case "insurance-balance-stated": {
      const { from: upTo, capital, months } = event.body;
      return [state("insurance-record", event.body, { upTo, capital, months })];
    }
    case "sickness-sheet": {
      const { since, workedDays, missedDays } = event.body;
      return [state("sickness-sheet", event.body, { since, workedDays, missedDays }, event.recordNo)];
    }
    case "maternity-sheet": {
      const { since, leave, workedDays, missedDays } = event.body;
      return [state("maternity-sheet", event.body, { since, leave, workedDays, missedDays }, event.recordNo)];
    }
    case "childcare-leave-changed":
      return ofChildcareLeave(event.body);
    case "conscription-started":
    case "conscription-ended":
      return [state("conscription", event.body, {})];
    case "civil-service-left": {
      const { ground, averagePay } = event.body;
      return [state("civil-service-end", event.body, { ground, averagePay })];
    }
    case "vaccine-complication-found":
    case "vaccine-complication-ended":
      return [state("vaccine-complication", event.body, { foundOn: event.body.from })];
    case "injury-agreement-made":
    case "injury-agreement-ended":
      return [state("injury-agreement", event.body, { amount: event.body.amount })];
    case "displacement-changed": {
      const { rate, ownDwelling } = event.body;
      return [state("displacement", event.body, { rate, ownDwelling })];
    }
    case "homecoming-stated": {
      const { stage, from } = event.body;
      return [state("homecoming", event.body, { stage, on: from }, stage)];
    }
    case "released-from-prison":
      return [state("release", event.body, { needsAid: event.body.needsAid }, event.recordNo)];
    case "insured-event":
      return [state("insured-event", event.body, { outcome: event.body.outcome }, event.recordNo)];
    case "inheritance-recorded":
      return ofInheritance(event.body);
    case "settled-work-changed": {
      const { from: since, forAYear, qualified } = event.body;
      return [state("settled-work", event.body, { since, forAYear, qualified }, event.recordNo)];
    }
    case "fact-stated": {
      const { kind, value } = event.body;
      const key = kinds.get(kind)?.several === true ? event.recordNo : "";
      return [state(kind, event.body, value, key)];
    }
    default:
      return ofAssistance(event);
  }
}

/** A decision below the least percentage that the law knows says that there is no disability on these days. */
function ofDisability(body: Disability, kind: FactKind | undefined): Said[] {
  const { percent, cause, blind } = body;
  const field = kind?.fields["percent"];
  const least = field?.type === "integer" ? (field.min ?? 0) : 0;
  if (percent < least) return [annulment("person", "disability", daysOf(body))];
  return [state("disability", body, { percent, cause, blind })];
}

const ofGuardianship = (body: Guardianship): Said[] => [
  relation("person", "guardian", "guardian", daysOf(body)),
  ...identityOf({ path: "guardian", person: body.guardian }),
];

const ofChildcareLeave = (body: ChildcareLeave): Said[] => [
  relation("person", "childcare-leave", "carer", daysOf(body)),
  ...identityOf({ path: "carer", person: body.carer }),
];

const ofFosterCare = (body: FosterCare): Said[] =>
  body.fosterParents.flatMap((person, index) => [
    relation("person", "foster-parent", `fosterParents/${index}`, daysOf(body), String(index)),
    ...identityOf({ path: `fosterParents/${index}`, person }),
  ]);

const ofInheritance = (body: Inheritance): Said[] =>
  body.heirs.flatMap((person, index) => [
    relation("person", "heir", `heirs/${index}`, daysOf(body), String(index)),
    ...identityOf({ path: `heirs/${index}`, person }),
  ]);

/** An account is numbered as the country numbers it: the field that its kind of fact has. */
const known = (kind: FactKind | undefined, value: WireValue): WireValue =>
  Object.fromEntries(Object.entries(value).filter(([name]) => kind === undefined || name in kind.fields));
