import type { Examples } from "@dayaq/rules";
import { examples as adoptedChildAllowance } from "../programmes/adopted-child-allowance/adopted-child-allowance.examples.ts";
import { examples as afghanistanFamilyStipend } from "../programmes/afghanistan-family-stipend/afghanistan-family-stipend.examples.ts";
import { examples as ageAllowance } from "../programmes/age-allowance/age-allowance.examples.ts";
import { examples as agePension } from "../programmes/age-pension/age-pension.examples.ts";
import { examples as birthGrant } from "../programmes/birth-grant/birth-grant.examples.ts";
import { examples as carersStipend } from "../programmes/carers-stipend/carers-stipend.examples.ts";
import { examples as childcareBenefit } from "../programmes/childcare-benefit/childcare-benefit.examples.ts";
import { examples as civilServantsAllowance } from "../programmes/civil-servants-allowance/civil-servants-allowance.examples.ts";
import { examples as conscriptsChildrenAllowance } from "../programmes/conscripts-children-allowance/conscripts-children-allowance.examples.ts";
import { examples as disabilityAllowance } from "../programmes/disability-allowance/disability-allowance.examples.ts";
import { examples as disabilityPension } from "../programmes/disability-pension/disability-pension.examples.ts";
import { examples as displacedPersonsAllowance } from "../programmes/displaced-persons-allowance/displaced-persons-allowance.examples.ts";
import { examples as fosterAllowance } from "../programmes/foster-allowance/foster-allowance.examples.ts";
import { examples as fosterClothing } from "../programmes/foster-clothing/foster-clothing.examples.ts";
import { examples as funeralGrant } from "../programmes/funeral-grant/funeral-grant.examples.ts";
import { examples as generalCauseStipend } from "../programmes/general-cause-stipend/general-cause-stipend.examples.ts";
import { examples as guardiansAllowance } from "../programmes/guardians-allowance/guardians-allowance.examples.ts";
import { examples as januaryMartyrsFamilyStipend } from "../programmes/january-martyrs-family-stipend/january-martyrs-family-stipend.examples.ts";
import { examples as manyChildrenAllowance } from "../programmes/many-children-allowance/many-children-allowance.examples.ts";
import { examples as martyrsFamilyStipend } from "../programmes/martyrs-family-stipend/martyrs-family-stipend.examples.ts";
import { examples as maternityBenefit } from "../programmes/maternity-benefit/maternity-benefit.examples.ts";
import { examples as nationalHeroFamilyStipend } from "../programmes/national-hero-family-stipend/national-hero-family-stipend.examples.ts";
import { examples as nationalHeroStipend } from "../programmes/national-hero-stipend/national-hero-stipend.examples.ts";
import { examples as partFinancedWage } from "../programmes/part-financed-wage/part-financed-wage.examples.ts";
import { examples as patrioticWarHeroFamilyStipend } from "../programmes/patriotic-war-hero-family-stipend/patriotic-war-hero-family-stipend.examples.ts";
import { examples as patrioticWarHeroStipend } from "../programmes/patriotic-war-hero-stipend/patriotic-war-hero-stipend.examples.ts";
import { examples as personalStipend } from "../programmes/personal-stipend/personal-stipend.examples.ts";
import { examples as poorInfantsAllowance } from "../programmes/poor-infants-allowance/poor-infants-allowance.examples.ts";
import { examples as postvaccinalPay } from "../programmes/postvaccinal-pay/postvaccinal-pay.examples.ts";
import { examples as radiationGrant } from "../programmes/radiation-grant/radiation-grant.examples.ts";
import { examples as releaseGrant } from "../programmes/release-grant/release-grant.examples.ts";
import { examples as secondWorldWarStipend } from "../programmes/second-world-war-stipend/second-world-war-stipend.examples.ts";
import { examples as servicemensDeathInsurance } from "../programmes/servicemens-death-insurance/servicemens-death-insurance.examples.ts";
import { examples as servicemensInsurance } from "../programmes/servicemens-insurance/servicemens-insurance.examples.ts";
import { examples as sicknessBenefit } from "../programmes/sickness-benefit/sickness-benefit.examples.ts";
import { examples as socialAssistance } from "../programmes/social-assistance/social-assistance.examples.ts";
import { examples as specialistsGrant } from "../programmes/specialists-grant/specialists-grant.examples.ts";
import { examples as survivorAllowance } from "../programmes/survivor-allowance/survivor-allowance.examples.ts";
import { examples as survivorPension } from "../programmes/survivor-pension/survivor-pension.examples.ts";
import { examples as trainingStipend } from "../programmes/training-stipend/training-stipend.examples.ts";
import { examples as unemploymentInsurance } from "../programmes/unemployment-insurance/unemployment-insurance.examples.ts";
import { examples as utilitiesAllowance } from "../programmes/utilities-allowance/utilities-allowance.examples.ts";
import { examples as victoryDayAid } from "../programmes/victory-day-aid/victory-day-aid.examples.ts";
import { examples as warDisabledStipend } from "../programmes/war-disabled-stipend/war-disabled-stipend.examples.ts";
import { examples as warVeteransStipend } from "../programmes/war-veterans-stipend/war-veterans-stipend.examples.ts";
import { examples as workInjuryAllowance } from "../programmes/work-injury-allowance/work-injury-allowance.examples.ts";

/** The worked cases of every programme, for its public page. */
export const examples: readonly Examples[] = [
  adoptedChildAllowance,
  afghanistanFamilyStipend,
  ageAllowance,
  agePension,
  birthGrant,
  carersStipend,
  childcareBenefit,
  civilServantsAllowance,
  conscriptsChildrenAllowance,
  disabilityAllowance,
  disabilityPension,
  displacedPersonsAllowance,
  fosterAllowance,
  fosterClothing,
  funeralGrant,
  generalCauseStipend,
  guardiansAllowance,
  januaryMartyrsFamilyStipend,
  manyChildrenAllowance,
  martyrsFamilyStipend,
  maternityBenefit,
  nationalHeroFamilyStipend,
  nationalHeroStipend,
  partFinancedWage,
  patrioticWarHeroFamilyStipend,
  patrioticWarHeroStipend,
  personalStipend,
  poorInfantsAllowance,
  postvaccinalPay,
  radiationGrant,
  releaseGrant,
  secondWorldWarStipend,
  servicemensDeathInsurance,
  servicemensInsurance,
  sicknessBenefit,
  socialAssistance,
  specialistsGrant,
  survivorAllowance,
  survivorPension,
  trainingStipend,
  unemploymentInsurance,
  utilitiesAllowance,
  victoryDayAid,
  warDisabledStipend,
  warVeteransStipend,
  workInjuryAllowance,
];
