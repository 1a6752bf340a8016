export { compareLaws } from "./compare-laws.ts";
export { countReadings } from "./count-readings.ts";
export { loadPopulation, type Population, type PopulationQuery } from "./load-population.ts";
