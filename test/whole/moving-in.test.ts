import { azerbaijan } from "@dayaq/country-az";
import { background, town, TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadTown } from "../../server/src/demo/load-town.ts";
import { drainInbox, runDay } from "../../server/src/flow/index.ts";
import { send } from "../../server/src/modules/contributions/testing.ts";
import { WholeCountry } from "./country.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });
let country: WholeCountry;
beforeAll(async () => {
  country = await WholeCountry.open(database);
  await loadTown(database.pool, azerbaijan, [...town().records, ...background()]);
  await drainInbox(country.dayaq.pool, country.dayaq.flow);
}, 120_000);
afterAll(() => country.dayaq.close());

/** One in fourteen of those in the background has no account on purpose (`countries/az/demo/background.ts`), and the story has its own. */
test("who is told of a missing account is owed something, has none, and is told once; nobody else is", async () => {
  const told = await country.rows<{ party_id: number; notices: number; owed: boolean; account: boolean }>(
    `select n.party_id, count(*) as notices,
            exists (select from payments.due d where d.payee_id = n.party_id and d.to_pay > 0) as owed,
            exists (select from registry.fact f where f.party_id = n.party_id and f.kind = 'account' and f.statement = 'assert'
                    and f.valid_until > '${TOWN_WAKES_ON}') as account
     from notices.notice n where n.kind = 'account-missing' group by n.party_id`,
  );
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter(({ notices, owed, account }) => notices !== 1 || !owed || account)).toEqual([]);
  const without = await country.rows<{ payee_id: number }>(
    `select distinct d.payee_id from payments.due d
     where d.to_pay > 0 and not exists (select from registry.fact f where f.party_id = d.payee_id and f.kind = 'account')`,
  );
  expect(told.map(({ party_id }) => party_id)).toEqual(expect.arrayContaining(without.map(({ payee_id }) => payee_id)));
  expect(await country.impossible()).toEqual({});
});

test("somebody of 65 at work was told of nothing, until the wages of June are enough for a pension", async () => {
  const { people, wages } = town();
  const rafiq = people.find(({ id }) => id === "rafiq")?.identifier;
  const told = async () =>
    (
      await country.rows<{ what: string }>(
        `select n.kind || ' ' || coalesce(n.programme, '') as what from notices.notice n
           join registry.identifier i using (party_id) where i.scheme = $1 and i.value = $2 order by n.id`,
        [rafiq?.scheme, rafiq?.value],
      )
    ).map(({ what }) => what);
  expect(await told()).toEqual([]);
  await send(
    country.dayaq.pool,
    wages[0]?.month ?? "",
    1,
    (wages[0]?.lines ?? []).map((line) => JSON.stringify(line)),
  );
  await runDay(country.dayaq.pool, country.dayaq.daily);
  expect(await told()).toEqual(["granted PEN-AGE"]);
});
