export { loadPopulation, type Population, type PopulationQuery } from "./load-population.ts";
