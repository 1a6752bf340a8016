export { compareLaws } from "./compare-laws.ts";
export { loadPopulation, type Population, type PopulationQuery } from "./load-population.ts";
