import type { Programme } from "@dayaq/rules";
import { afghanistanFamilyStipend } from "./afghanistan-family-stipend/afghanistan-family-stipend.ts";
import { ageAllowance } from "./age-allowance/age-allowance.ts";
import { birthGrant } from "./birth-grant/birth-grant.ts";
import { carersStipend } from "./carers-stipend/carers-stipend.ts";
import { disabilityAllowance } from "./disability-allowance/disability-allowance.ts";
import { funeralGrant } from "./funeral-grant/funeral-grant.ts";
import { generalCauseStipend } from "./general-cause-stipend/general-cause-stipend.ts";
import { januaryMartyrsFamilyStipend } from "./january-martyrs-family-stipend/january-martyrs-family-stipend.ts";
import { manyChildrenAllowance } from "./many-children-allowance/many-children-allowance.ts";
import { martyrsFamilyStipend } from "./martyrs-family-stipend/martyrs-family-stipend.ts";
import { nationalHeroFamilyStipend } from "./national-hero-family-stipend/national-hero-family-stipend.ts";
import { nationalHeroStipend } from "./national-hero-stipend/national-hero-stipend.ts";
import { patrioticWarHeroFamilyStipend } from "./patriotic-war-hero-family-stipend/patriotic-war-hero-family-stipend.ts";
import { patrioticWarHeroStipend } from "./patriotic-war-hero-stipend/patriotic-war-hero-stipend.ts";
import { personalStipend } from "./personal-stipend/personal-stipend.ts";
import { secondWorldWarStipend } from "./second-world-war-stipend/second-world-war-stipend.ts";
import { survivorAllowance } from "./survivor-allowance/survivor-allowance.ts";
import { warDisabledStipend } from "./war-disabled-stipend/war-disabled-stipend.ts";
import { warVeteransStipend } from "./war-veterans-stipend/war-veterans-stipend.ts";

/** The first slice of law, in the order in which a reader meets the life events. */
export const programmes: readonly Programme[] = [
  birthGrant,
  manyChildrenAllowance,
  disabilityAllowance,
  generalCauseStipend,
  warDisabledStipend,
  carersStipend,
  martyrsFamilyStipend,
  januaryMartyrsFamilyStipend,
  afghanistanFamilyStipend,
  patrioticWarHeroStipend,
  patrioticWarHeroFamilyStipend,
  nationalHeroStipend,
  nationalHeroFamilyStipend,
  warVeteransStipend,
  secondWorldWarStipend,
  personalStipend,
  survivorAllowance,
  funeralGrant,
  ageAllowance,
];
