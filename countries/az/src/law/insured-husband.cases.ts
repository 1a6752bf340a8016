import type { Told } from "@dayaq/rules";

/** Of `person`: died insured in February 2023, before his own pension. The pension after him is 208.69 in August 2025. */
export const insuredHusband: Told = {
  husband: { bornOn: "1977-06-01", sex: "male", diedOn: "2023-02-01" },
  "person.spouse": { is: "husband", from: "1995-01-01" },
  "husband.insurance-record": { upTo: "2023-01-01", capital: "15000.00", months: 219, from: "2023-01-01" },
};
