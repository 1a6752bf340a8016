/** How much of a system works here. `part`: what it says, and no more. */
export type Extent = "runs" | "part" | "not-there";

/** A system of the mission, in the ministry's own words, with what of it works here. */
export interface System {
  readonly name: string;
  readonly is: string;
  readonly extent: Extent;
  /** What works, for `part`. */
  readonly works?: string;
  /** Tests that fail if it does not, from the root of the repository. */
  readonly tests?: readonly string[];
}

const absent = (name: string, is: string): System => ({ name, is, extent: "not-there" });
const part = (name: string, is: string, works: string, ...tests: readonly string[]): System => ({
  name,
  is,
  extent: "part",
  works,
  tests,
});

/** Every system that the mission names, in its order. */
export const SYSTEMS: readonly System[] = [
  part(
    "Proaktiv xidmətlər",
    "rights determined and paid from a life event",
    "the rights of the table above, from signed message to bank file",
    "test/whole/town.test.ts",
    "test/whole/payday.test.ts",
    "test/proof/crash.test.ts",
  ),
  part(
    "e-sosial.az, the social register",
    "one view of everything that is held about a person",
    "rights, payments, notices, reasons and the account of contributions; no contracts or certificates",
    "portals/test/pages.test.ts",
  ),
  absent("Xidmətlər kataloqu", "services as passports, forms, channels"),
  part(
    "SSN",
    "social insurance number and individual account",
    "the number with the first contract, months of wages from the tax service, capital and insured months as the law counts them, the statement; the form of the number is illustrative, and no rate of contribution is checked",
    "test/whole/insured.test.ts",
    "test/whole/contributions.test.ts",
    "server/src/modules/contributions/any-order.test.ts",
  ),
  absent("e-arayış", "signed certificates"),
  part(
    "Integration with agencies",
    "signed events in, queries answered, all counted",
    "signed events of the agencies below, with contracts, quota and status; queries are not answered yet",
    "server/src/modules/agencies/intake.test.ts",
    "test/proof/damaged.test.ts",
  ),
  part(
    "Pensions",
    "age, privileged, disability, survivor",
    "all four, worked out from wages and the personal account, with indexation and the recalculation of who works on; a pension of the Fund's older system comes in as a fact",
    "countries/az/src/programmes/age-pension/age-pension.test.ts",
    "countries/az/src/programmes/disability-pension/disability-pension.test.ts",
    "countries/az/src/programmes/survivor-pension/survivor-pension.test.ts",
    "test/whole/contributions.test.ts",
  ),
  part(
    "Allowances and stipends",
    "about 45 rights with dated amounts",
    "the rights of the table above",
    "test/golden/amounts.test.ts",
  ),
  part(
    "ÜDSY",
    "targeted assistance by means test",
    "the right of a household, which an officer enters with its application from paper, with each ground of refusal; no visit to the home",
    "test/golden/households.test.ts",
    "test/desk/household.test.ts",
    "test/desk/paper.test.ts",
  ),
  absent("DOST centres", "ticket, appointment, operator desk, rating"),
  absent("Virtual and mobile DOST", "remote and outreach visits"),
  absent("Vahid əlaqələndirmə mərkəzləri", "one case routed to several bodies"),
  absent("Zəfər", "statuses of martyrs' families and veterans; they come in as facts of a simulated register"),
  absent("ƏMAS and contract notification", "employment contracts; they come in as facts of a simulated register"),
  part(
    "Employment service",
    "job seekers, vacancies, referrals, unemployment insurance",
    "unemployment insurance and the stipend of training; job seekers come in as facts of a simulated register, no vacancies or referrals",
    "countries/az/src/programmes/unemployment-insurance/unemployment-insurance.test.ts",
  ),
  absent("Əmək birjası və yarmarkası", "labour exchange and virtual fairs"),
  absent("Özünüməşğulluq proqramı", "self-employment cohorts"),
  absent("İctimai işlər portalı", "paid public works"),
  absent("Monitoring və səyyar yoxlama", "labour inspection"),
  absent("Məşğulluq xəritəsi", "employment map"),
  absent("BACAR and vocational training", "courses, enrolment, certificates"),
  absent("TSERAS", "disability assessment; its decisions come in as facts of a simulated register"),
  absent("Individual rehabilitation programme", "measures, executors, periods"),
  absent("Rehabilitation centres", "places, waiting lists, sessions"),
  absent("Assistive products and prostheses", "catalogue, orders, workshop"),
  absent("Housing and car programmes", "queues with legal order"),
  absent("Sanatorium vouchers", "stock, queue, allocation"),
  absent("One-off aid and food parcels", "committee grants, partner stock"),
  absent("Home care and social orders", "visit plans, contracts with NGOs"),
  absent("DOST Inclusive Development and Creativity Centre", "course groups, events"),
  absent("Adoption, guardianship, foster families", "case types; the acts themselves come in as facts"),
  part(
    "Reporting, analytics, simulation",
    "indicators, take-up, what-if",
    "reforms asked of everybody: cost, winners and losers, poverty; published totals beside ours; a calculator of each right and an invented family for anybody; no indicators yet",
    "test/whole/what-if.test.ts",
    "countries/az/totals/totals.test.ts",
    "server/src/web/calculator/every-right.test.ts",
    "server/src/web/try-it/try-it.test.ts",
  ),
  part(
    "Use by other countries",
    "a second pack with no change to the kernel",
    "Terranova: two programmes, another currency, another identifier",
    "test/whole/terranova.test.ts",
  ),
  absent("Residential institutions", "admission, places, leaving"),
  absent("Partner-funded programmes", "funding source, cohort, outcome report"),
  part(
    "ILO conventions",
    "which programme fulfils which article",
    "the branches of C102 and what serves them, with the gaps, on the law's pages",
    "test/law/pages.test.ts",
  ),
];
