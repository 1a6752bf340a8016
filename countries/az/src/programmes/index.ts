import type { Programme } from "@dayaq/rules";
import { birthGrant } from "./birth-grant/birth-grant.ts";
import { carersStipend } from "./carers-stipend/carers-stipend.ts";
import { disabilityAllowance } from "./disability-allowance/disability-allowance.ts";
import { funeralGrant } from "./funeral-grant/funeral-grant.ts";
import { generalCauseStipend } from "./general-cause-stipend/general-cause-stipend.ts";
import { manyChildrenAllowance } from "./many-children-allowance/many-children-allowance.ts";
import { martyrsFamilyStipend } from "./martyrs-family-stipend/martyrs-family-stipend.ts";
import { survivorAllowance } from "./survivor-allowance/survivor-allowance.ts";
import { warDisabledStipend } from "./war-disabled-stipend/war-disabled-stipend.ts";

/** The first slice of law, in the order in which a reader meets the life events. */
export const programmes: readonly Programme[] = [
  birthGrant,
  manyChildrenAllowance,
  disabilityAllowance,
  generalCauseStipend,
  warDisabledStipend,
  carersStipend,
  martyrsFamilyStipend,
  survivorAllowance,
  funeralGrant,
];
