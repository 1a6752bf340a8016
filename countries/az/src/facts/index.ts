import type { FactKind } from "@dayaq/rules";
import { absence, imprisonment, stayAbroad } from "./absence.ts";
import { declaration, householdMember, householdRepresentative } from "./household.ts";
import { contractEnd, jobSeeking, refusedJobs, subsidisedJob, training } from "./job-seeking.ts";
import { deal, property, utilities, vehicle } from "./means.ts";
import { account, benefit, employment, income, labourPension, study } from "./livelihood.ts";
import { injuryAgreement, vaccineComplication } from "./harm.ts";
import { displacement, homecoming } from "./displacement.ts";
import { childcareLeave, insuranceRecord, maternitySheet, sicknessSheet, wage } from "./insurance.ts";
import { heir, insuredEvent } from "./insured-event.ts";
import { settledWork } from "./liberated-territories.ts";
import { birth, citizenship, death, name, residence } from "./person.ts";
import { adoptiveParent, carer, fosterParent, grandparent, guardian, parent, sibling, spouse } from "./relations.ts";
import { civilOfficeEnd, conscription } from "./service.ts";
import { release } from "./release.ts";
import { disability, stateSupport, status } from "./standing.ts";

export const factKinds: readonly FactKind[] = [
  birth,
  death,
  name,
  residence,
  citizenship,
  disability,
  status,
  displacement,
  homecoming,
  insuredEvent,
  heir,
  release,
  settledWork,
  stateSupport,
  employment,
  study,
  labourPension,
  benefit,
  insuranceRecord,
  wage,
  sicknessSheet,
  maternitySheet,
  childcareLeave,
  income,
  property,
  vehicle,
  utilities,
  deal,
  contractEnd,
  jobSeeking,
  refusedJobs,
  training,
  subsidisedJob,
  imprisonment,
  absence,
  stayAbroad,
  account,
  conscription,
  civilOfficeEnd,
  vaccineComplication,
  injuryAgreement,
  parent,
  spouse,
  adoptiveParent,
  guardian,
  fosterParent,
  carer,
  sibling,
  grandparent,
  householdMember,
  householdRepresentative,
  declaration,
];
