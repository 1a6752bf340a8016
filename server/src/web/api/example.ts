/** The record that the document and the sandbox begin with: only kinds of fact that every country knows. */
export const EXAMPLE_RECORD = {
  on: "2025-08-01",
  persons: [
    { id: "mother", bornOn: "1990-05-01", sex: "female" },
    { id: "child", bornOn: "2025-07-02", sex: "male" },
  ],
  relations: [{ kind: "parent", of: "child", is: "mother", from: "2025-07-02" }],
} as const;
