import type { Programme } from "@dayaq/rules";
import { adoptedChildAllowance } from "./adopted-child-allowance/adopted-child-allowance.ts";
import { afghanistanFamilyStipend } from "./afghanistan-family-stipend/afghanistan-family-stipend.ts";
import { ageAllowance } from "./age-allowance/age-allowance.ts";
import { agePension } from "./age-pension/age-pension.ts";
import { birthGrant } from "./birth-grant/birth-grant.ts";
import { carersStipend } from "./carers-stipend/carers-stipend.ts";
import { childcareBenefit } from "./childcare-benefit/childcare-benefit.ts";
import { civilServantsAllowance } from "./civil-servants-allowance/civil-servants-allowance.ts";
import { conscriptsChildrenAllowance } from "./conscripts-children-allowance/conscripts-children-allowance.ts";
import { disabilityAllowance } from "./disability-allowance/disability-allowance.ts";
import { disabilityPension } from "./disability-pension/disability-pension.ts";
import { displacedPersonsAllowance } from "./displaced-persons-allowance/displaced-persons-allowance.ts";
import { fosterAllowance } from "./foster-allowance/foster-allowance.ts";
import { fosterClothing } from "./foster-clothing/foster-clothing.ts";
import { funeralGrant } from "./funeral-grant/funeral-grant.ts";
import { generalCauseStipend } from "./general-cause-stipend/general-cause-stipend.ts";
import { guardiansAllowance } from "./guardians-allowance/guardians-allowance.ts";
import { januaryMartyrsFamilyStipend } from "./january-martyrs-family-stipend/january-martyrs-family-stipend.ts";
import { manyChildrenAllowance } from "./many-children-allowance/many-children-allowance.ts";
import { martyrsFamilyStipend } from "./martyrs-family-stipend/martyrs-family-stipend.ts";
import { maternityBenefit } from "./maternity-benefit/maternity-benefit.ts";
import { nationalHeroFamilyStipend } from "./national-hero-family-stipend/national-hero-family-stipend.ts";
import { nationalHeroStipend } from "./national-hero-stipend/national-hero-stipend.ts";
import { partFinancedWage } from "./part-financed-wage/part-financed-wage.ts";
import { patrioticWarHeroFamilyStipend } from "./patriotic-war-hero-family-stipend/patriotic-war-hero-family-stipend.ts";
import { patrioticWarHeroStipend } from "./patriotic-war-hero-stipend/patriotic-war-hero-stipend.ts";
import { personalStipend } from "./personal-stipend/personal-stipend.ts";
import { poorInfantsAllowance } from "./poor-infants-allowance/poor-infants-allowance.ts";
import { postvaccinalPay } from "./postvaccinal-pay/postvaccinal-pay.ts";
import { radiationGrant } from "./radiation-grant/radiation-grant.ts";
import { releaseGrant } from "./release-grant/release-grant.ts";
import { secondWorldWarStipend } from "./second-world-war-stipend/second-world-war-stipend.ts";
import { servicemensDeathInsurance } from "./servicemens-death-insurance/servicemens-death-insurance.ts";
import { servicemensInsurance } from "./servicemens-insurance/servicemens-insurance.ts";
import { socialAssistance } from "./social-assistance/social-assistance.ts";
import { sicknessBenefit } from "./sickness-benefit/sickness-benefit.ts";
import { specialistsGrant } from "./specialists-grant/specialists-grant.ts";
import { survivorAllowance } from "./survivor-allowance/survivor-allowance.ts";
import { survivorPension } from "./survivor-pension/survivor-pension.ts";
import { trainingStipend } from "./training-stipend/training-stipend.ts";
import { unemploymentInsurance } from "./unemployment-insurance/unemployment-insurance.ts";
import { utilitiesAllowance } from "./utilities-allowance/utilities-allowance.ts";
import { victoryDayAid } from "./victory-day-aid/victory-day-aid.ts";
import { warDisabledStipend } from "./war-disabled-stipend/war-disabled-stipend.ts";
import { warVeteransStipend } from "./war-veterans-stipend/war-veterans-stipend.ts";
import { workInjuryAllowance } from "./work-injury-allowance/work-injury-allowance.ts";

/** The rights of Azerbaijan, in the order in which a reader meets the life events. */
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
  victoryDayAid,
  servicemensInsurance,
  servicemensDeathInsurance,
  displacedPersonsAllowance,
  radiationGrant,
  releaseGrant,
  specialistsGrant,
  survivorAllowance,
  funeralGrant,
  agePension,
  disabilityPension,
  survivorPension,
  sicknessBenefit,
  maternityBenefit,
  childcareBenefit,
  ageAllowance,
  conscriptsChildrenAllowance,
  adoptedChildAllowance,
  fosterAllowance,
  fosterClothing,
  civilServantsAllowance,
  utilitiesAllowance,
  workInjuryAllowance,
  postvaccinalPay,
  socialAssistance,
  poorInfantsAllowance,
  guardiansAllowance,
  unemploymentInsurance,
  trainingStipend,
  partFinancedWage,
];
