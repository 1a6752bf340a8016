import { lawOf } from "@dayaq/country";
import { azerbaijan } from "@dayaq/country-az";
import { day } from "@dayaq/kernel";
import { determine, explain, lawAsKnown } from "@dayaq/rules";
import { readRecord, worldOf } from "@dayaq/rules/record";
const law = lawAsKnown(lawOf(azerbaijan), day("2025-08-01"));
const rec = readRecord(law, {
  on: "2025-08-01",
  persons: [
    {
      id: "m",
      bornOn: "1995-01-01",
      sex: "female",
      facts: [
        { kind: "residence", from: "1995-01-01", value: { permanent: true } },
        { kind: "employment", from: "2020-01-01", value: { kind: "contract" } },
      ],
    },
    { id: "f", bornOn: "1993-01-01", sex: "male" },
    { id: "c", bornOn: "2025-07-02", sex: "female" },
  ],
  relations: [
    { kind: "parent", of: "c", is: "m", from: "2025-07-02" },
    { kind: "parent", of: "c", is: "f", from: "2025-07-02" },
  ],
});
const world = worldOf(law, rec, day("2025-08-01"));
for (let r = 0; r < 3; r++) {
  let t = performance.now();
  for (let i = 0; i < 3000; i++) determine(law, "BIRTH", world, "c");
  console.log("determine BIRTH us", ((performance.now() - t) / 3).toFixed(1));
  t = performance.now();
  for (let i = 0; i < 3000; i++) explain(law, "BIRTH", world, "c", day("2025-08-01"));
  console.log("explain BIRTH us", ((performance.now() - t) / 3).toFixed(1));
  t = performance.now();
  for (let i = 0; i < 500; i++)
    for (const { code } of law.programmes) for (const who of ["m", "f", "c"]) determine(law, code, world, who);
  console.log("27 determinations us", ((performance.now() - t) / 0.5).toFixed(0));
}
