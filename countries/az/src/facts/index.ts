import type { FactKind } from "@dayaq/rules";
import { account, employment, income, labourPension, study } from "./livelihood.ts";
import { injuryAgreement, vaccineComplication } from "./harm.ts";
import { birth, citizenship, death, name, residence } from "./person.ts";
import { adoptiveParent, carer, fosterParent, grandparent, guardian, parent, sibling, spouse } from "./relations.ts";
import { civilServiceEnd, conscription } from "./service.ts";
import { disability, stateSupport, status } from "./standing.ts";

export const factKinds: readonly FactKind[] = [
  birth,
  death,
  name,
  residence,
  citizenship,
  disability,
  status,
  stateSupport,
  employment,
  study,
  labourPension,
  income,
  account,
  conscription,
  civilServiceEnd,
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
];
