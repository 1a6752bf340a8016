import type { Told } from "@dayaq/rules";

/** What the registers say of somebody who has no property and no vehicle. */
export const means = (person: string, income: string): Told => ({
  [`${person}.income`]: { amount: income, source: "wage", from: "2016-01-01" },
  [`${person}.property`]: { dwellings: 0, premises: 0, plots: 0 },
  [`${person}.vehicle`]: { owned: false },
  [`${person}.utilities`]: { amount: "0.00" },
});

/** Four people: the father works, the mother is at home with a child under eight and speaks for them. */
export const poorFamily: Told = {
  father: { bornOn: "1985-03-01", sex: "male" },
  mother: { bornOn: "1988-05-01", sex: "female" },
  elder: { bornOn: "2013-09-10", sex: "female" },
  younger: { bornOn: "2017-06-20", sex: "male" },
  "elder.parent": ["father", "mother"],
  "younger.parent": ["father", "mother"],
  home: { representative: "mother", members: ["father", "mother", "elder", "younger"] },
  "father.residence": { permanent: true },
  "mother.residence": { permanent: true },
  ...means("father", "400.00"),
  ...means("mother", "0.00"),
  "father.employment": { kind: "contract", from: "2016-01-01" },
  "father.property": { dwellings: 1, premises: 0, plots: 1 },
  "father.utilities": { amount: "60.00", supplier: "electricity", from: "2016-01-01" },
};
