import type { Agency } from "@dayaq/country";
import { healthAgencies } from "./health.ts";
import { moneyAgencies } from "./money.ts";
import { peopleAgencies } from "./people.ts";
import { propertyAgencies } from "./property.ts";
import { uniformedAgencies } from "./uniformed.ts";
import { workAgencies } from "./work.ts";

/** Everybody who tells the platform something. Which of them owns which fact follows section 4 of the domain facts; the protocols are ours. */
export const agencies: readonly Agency[] = [
  ...peopleAgencies,
  ...workAgencies,
  ...healthAgencies,
  ...moneyAgencies,
  ...propertyAgencies,
  ...uniformedAgencies,
];
