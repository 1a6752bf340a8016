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
import { annulment, assertion, type Days, fromDay, relation, type Said } from "./said.ts";

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
      return [assertion("person", "employment", { kind: event.body.kind }, daysOf(event.body), event.recordNo)];
    case "contract-ended":
      return [
        assertion("person", "employment", { kind: event.body.kind }, daysOf(event.body), event.recordNo),
        ...ofContractEnd(event.body, event.recordNo),
      ];
    case "study-started":
    case "study-ended":
      return [assertion("person", "study", { form: event.body.form }, daysOf(event.body), event.recordNo)];
    case "status-granted":
    case "status-withdrawn":
      return [assertion("person", "status", { status: event.body.status }, daysOf(event.body), event.body.status)];
    case "pension-drawn":
    case "pension-ended": {
      const { kind, amount } = event.body;
      return [assertion("person", "labour-pension", { kind, amount }, daysOf(event.body), kind)];
    }
    case "account-registered":
    case "account-closed": {
      const { account, bank, currency } = event.body;
      return [
        assertion(
          "person",
          "account",
          known(kinds.get("account"), { iban: account, account, bank, currency }),
          daysOf(event.body),
        ),
      ];
    }
    case "residence-changed": {
      const { permanent, district } = event.body;
      return [
        assertion(
          "person",
          "residence",
          { permanent, ...(district === undefined ? {} : { district }) },
          daysOf(event.body),
        ),
      ];
    }
    case "citizenship-changed":
      return [
        assertion("person", "citizenship", { country: event.body.country }, daysOf(event.body), event.body.country),
      ];
    case "state-support-changed":
      return [assertion("person", "state-support", { full: event.body.full }, daysOf(event.body))];
    case "income-stated": {
      const { source, amount } = event.body;
      return [assertion("person", "income", { source, amount }, daysOf(event.body), source)];
    }
    case "wage-stated": {
      const { employer, amount, contribution } = event.body;
      // By employer, as the lines of whole months are told apart: the same month said both ways counts once.
      return [assertion("person", "wage", { employer, amount, contribution }, daysOf(event.body), employer)];
    }
    case "insurance-balance-stated": {
      const { from: upTo, capital, months } = event.body;
      return [assertion("person", "insurance-record", { upTo, capital, months }, daysOf(event.body))];
    }
    case "sickness-sheet": {
      const { since, workedDays, missedDays } = event.body;
      const value = { since, workedDays, missedDays };
      return [assertion("person", "sickness-sheet", value, daysOf(event.body), event.recordNo)];
    }
    case "maternity-sheet": {
      const { since, leave, workedDays, missedDays } = event.body;
      const value = { since, leave, workedDays, missedDays };
      return [assertion("person", "maternity-sheet", value, daysOf(event.body), event.recordNo)];
    }
    case "childcare-leave-changed":
      return ofChildcareLeave(event.body);
    case "conscription-started":
    case "conscription-ended":
      return [assertion("person", "conscription", {}, daysOf(event.body))];
    case "civil-service-left": {
      const { ground, averagePay } = event.body;
      return [assertion("person", "civil-service-end", { ground, averagePay }, daysOf(event.body))];
    }
    case "vaccine-complication-found":
    case "vaccine-complication-ended":
      return [assertion("person", "vaccine-complication", { foundOn: event.body.from }, daysOf(event.body))];
    case "injury-agreement-made":
    case "injury-agreement-ended":
      return [assertion("person", "injury-agreement", { amount: event.body.amount }, daysOf(event.body))];
    case "displacement-changed": {
      const { rate, ownDwelling } = event.body;
      return [assertion("person", "displacement", { rate, ownDwelling }, daysOf(event.body))];
    }
    case "homecoming-stated": {
      const { stage, from } = event.body;
      return [assertion("person", "homecoming", { stage, on: from }, daysOf(event.body), stage)];
    }
    case "released-from-prison":
      return [assertion("person", "release", { needsAid: event.body.needsAid }, daysOf(event.body), event.recordNo)];
    case "insured-event":
      return [
        assertion("person", "insured-event", { outcome: event.body.outcome }, daysOf(event.body), event.recordNo),
      ];
    case "inheritance-recorded":
      return ofInheritance(event.body);
    case "settled-work-changed": {
      const { from: since, forAYear, qualified } = event.body;
      return [assertion("person", "settled-work", { since, forAYear, qualified }, daysOf(event.body), event.recordNo)];
    }
    case "fact-stated": {
      const { kind, value } = event.body;
      const key = kinds.get(kind)?.several === true ? event.recordNo : "";
      return [assertion("person", kind, value, daysOf(event.body), key)];
    }
    default:
      return ofAssistance(event);
  }
}

const daysOf = ({ from, until }: { readonly from: string; readonly until?: string }): Days => fromDay(from, until);

/** A decision below the least percentage that the law knows says that there is no disability on these days. */
function ofDisability(body: Disability, kind: FactKind | undefined): Said[] {
  const { percent, cause, blind } = body;
  const field = kind?.fields["percent"];
  const least = field?.type === "integer" ? (field.min ?? 0) : 0;
  if (percent < least) return [annulment("person", "disability", daysOf(body))];
  return [assertion("person", "disability", { percent, cause, blind }, daysOf(body))];
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
