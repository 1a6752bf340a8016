import type { CountryPack } from "@dayaq/country";

/** For a country without families to begin with: only what every record can say. */
const FAMILY = {
  on: "2025-08-01",
  persons: [
    { id: "mother", bornOn: "1990-05-01", sex: "female" },
    { id: "child", bornOn: "2025-07-02", sex: "male" },
  ],
  relations: [{ kind: "parent", of: "child", is: "mother", from: "2025-07-02" }],
} as const;

/** The record that the document and the sandbox begin with. */
export const exampleRecord = ({ families = [] }: CountryPack): object => families[0]?.record ?? FAMILY;
