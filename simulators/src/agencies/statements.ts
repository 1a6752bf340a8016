import { registerOf } from "@dayaq/country";
import { azerbaijan } from "@dayaq/country-az";
import type { EventType } from "@dayaq/contracts";
import { invariant } from "@dayaq/kernel";

/** What one of the agencies states, at which address of the simulator, and who it is by the country pack. */
export interface Statement {
  readonly path: string;
  /** Types by the word in the form's `event`; the first is meant when the form says none. */
  readonly types: Readonly<Record<string, EventType>>;
  readonly sender: string;
  readonly register: string;
  readonly speaks: "dci" | "cloudevents";
}

function stated(path: string, factKind: string, types: Readonly<Record<string, EventType>>): Statement {
  const owner = registerOf(azerbaijan.agencies, factKind);
  invariant(owner !== undefined, `the country pack says who owns ${factKind}`);
  const speaks = owner.register.speaks === "dci" ? "dci" : "cloudevents";
  return { path, types, sender: owner.agency.code, register: owner.register.code, speaks };
}

/** A list that a register keeps of what another one owns, at an address of its own name. */
function listed(register: string, types: Readonly<Record<string, EventType>>): Statement {
  const owner = azerbaijan.agencies.find(({ registers }) => registers.some(({ code }) => code === register));
  invariant(owner !== undefined, `the country pack says who keeps ${register}`);
  return { path: register, types, sender: owner.code, register, speaks: "cloudevents" };
}

export const STATEMENTS: readonly Statement[] = [
  stated("disabilities", "disability", { decided: "disability" }),
  stated("contracts", "employment", {
    started: "contract-started",
    changed: "contract-changed",
    ended: "contract-ended",
  }),
  stated("statuses", "status", { granted: "status-granted", withdrawn: "status-withdrawn" }),
  stated("studies", "study", { started: "study-started", ended: "study-ended" }),
  stated("accounts", "account", { registered: "account-registered", closed: "account-closed" }),
  stated("pensions", "labour-pension", { drawn: "pension-drawn", ended: "pension-ended" }),
  stated("residences", "residence", { changed: "residence-changed" }),
  stated("citizenships", "citizenship", { changed: "citizenship-changed" }),
  stated("state-support", "state-support", { changed: "state-support-changed" }),
  stated("guardianships", "guardian", { changed: "guardianship-changed" }),
  stated("foster-care", "foster-parent", { changed: "foster-care-changed" }),
  stated("conscriptions", "conscription", { started: "conscription-started", ended: "conscription-ended" }),
  stated("civil-service", "civil-service-end", { left: "civil-service-left" }),
  stated("vaccine-complications", "vaccine-complication", {
    found: "vaccine-complication-found",
    ended: "vaccine-complication-ended",
  }),
  stated("injury-agreements", "injury-agreement", { made: "injury-agreement-made", ended: "injury-agreement-ended" }),
  stated("incomes", "income", { stated: "income-stated" }),
  stated("households", "household-member", { stated: "household-stated" }),
  stated("declarations", "declaration", { checked: "declaration-checked" }),
  stated("properties", "property", { stated: "property-stated" }),
  stated("vehicles", "vehicle", { stated: "vehicle-stated" }),
  stated("utilities", "utilities", { stated: "utilities-stated" }),
  stated("deals", "deal", { recorded: "deal-recorded" }),
  stated("job-seekers", "job-seeking", { changed: "job-seeking-changed" }),
  stated("refused-jobs", "refused-jobs", { refused: "jobs-refused" }),
  stated("trainings", "training", { changed: "training-changed" }),
  stated("subsidised-jobs", "subsidised-job", { changed: "subsidised-job-changed" }),
  stated("imprisonments", "imprisonment", { changed: "imprisonment-changed" }),
  stated("absences", "absence", { found: "absence-found" }),
  stated("stays-abroad", "stay-abroad", { stated: "stay-abroad-stated" }),
  listed("border-veterans", { granted: "status-granted", withdrawn: "status-withdrawn" }),
  stated("wages", "wage", { stated: "wage-stated" }),
  stated("personal-accounts", "insurance-record", { stated: "insurance-balance-stated" }),
  stated("sickness-sheets", "sickness-sheet", { sent: "sickness-sheet" }),
  stated("maternity-sheets", "maternity-sheet", { sent: "maternity-sheet" }),
  stated("childcare-leaves", "childcare-leave", { changed: "childcare-leave-changed" }),
  stated("displacements", "displacement", { changed: "displacement-changed" }),
  stated("homecomings", "homecoming", { stated: "homecoming-stated" }),
  stated("releases", "release", { released: "released-from-prison" }),
  stated("insured-events", "insured-event", { taken: "insured-event" }),
  stated("inheritances", "heir", { recorded: "inheritance-recorded" }),
  stated("settled-work", "settled-work", { changed: "settled-work-changed" }),
];
