import { expect, test } from "vitest";
import { again, born, died, household, lives, man, means, numbered, woman } from "./registers.ts";
import { spokenCountry } from "./spoken-country.ts";

const country = spokenCountry();

test("who speaks for a household dies: what is left of its year waits for a person, and is theirs who speaks next", async () => {
  const [mother, grandfather] = [woman("Nigar", "1990-01-01"), man("Oqtay", "1950-01-01")];
  const child = man("Pərviz", "2020-01-01");
  const home = household("2020-01-01", mother, grandfather, child);
  await country.hear(
    ...[mother, grandfather].flatMap((it) => [lives(it), ...means(it, "0.00")]),
    born(child, mother),
    home,
  );
  await country.asks(mother.fin, "UDSY", "household");
  await country.approves("UDSY");
  expect(await country.stands("UDSY")).toEqual([
    "UDSY Nigar 855.00 2025-07-01..2026-01-01",
    "UDSY Nigar 900.00 2026-01-01..2026-07-01",
  ]);
  await country.wakeOn("2025-08-20");
  await country.hear(died(mother, "2025-08-15"));
  expect(await country.stands("UDSY")).toEqual(["UDSY Nigar 855.00 2025-07-01..2025-08-15"]);
  expect(await country.proposed("UDSY")).toEqual(["granted UDSY"]);
  expect(await country.impossible()).toEqual({});

  const left = [grandfather, child].map((it, nth) => ({ person: numbered(it), speaks: nth === 0 }));
  await country.hear(
    again(home, "household-stated", {
      members: [{ person: numbered(mother), until: "2025-08-15", speaks: true }, ...left],
    }),
  );
  await country.approves("UDSY");
  expect(await country.stands("UDSY")).toEqual([
    "UDSY Nigar 855.00 2025-07-01..2025-08-15",
    "UDSY Oqtay 570.00 2025-08-15..2026-01-01",
    "UDSY Oqtay 600.00 2026-01-01..2026-07-01",
  ]);
  expect(await country.impossible()).toEqual({});
});
