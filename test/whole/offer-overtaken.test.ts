import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { WholeCountry } from "./country.ts";
import { born, died, lives, man, married, type Somebody, woman } from "./life-events/registers.ts";

const database = testDatabase({ today: "2026-05-20" });
let country: WholeCountry;
beforeAll(async () => {
  country = await WholeCountry.open(database);
});
afterAll(() => country.dayaq.close());

const family = (name: string): Record<"husband" | "wife" | "son", Somebody> => ({
  husband: man(`${name} husband`, "1950-02-02"),
  wife: woman(`${name} wife`, "1955-03-03"),
  son: man(`${name} son`, "1980-04-04"),
});
const told = ({ husband, wife, son }: ReturnType<typeof family>) => [
  ...[husband, wife, son].map(lives),
  married(husband, wife, "1975-06-01"),
  born(son, wife, husband),
];

const funerals = () =>
  country.rows(
    `select p.given,
            (select string_agg(o.state, ' ') from entitlements.offer o where o.party_id = d.party_id and o.programme = d.programme) as offer,
            (select string_agg(payee.given, ' ') from entitlements.one_off s join registry.person payee on payee.party_id = s.payee_id
              where (s.party_id, s.programme) = (d.party_id, d.programme)) as payee,
            (select string_agg(distinct e.outcome, ' ') from life_events.outcome e where e.about = d.party_id and e.programme = d.programme) as outcome
       from determinations.determination d join registry.person p using (party_id)
      where d.programme = 'FUNERAL' and p.given like '%husband' order by p.given`,
  );

test("a funeral grant that was offered while two relatives were known is the one's who is left, and nobody may confirm it any more", async () => {
  const [late, early] = [family("Late"), family("Early")];
  await country.hear([...told(early), died(early.son, "2026-05-09"), died(early.husband, "2026-05-10")]);
  await country.hear([...told(late), died(late.husband, "2026-05-10")]);
  expect(await funerals()).toEqual([
    { given: "Early husband", offer: null, payee: "Early wife", outcome: "granted" },
    { given: "Late husband", offer: "open", payee: null, outcome: "waiting" },
  ]);
  await country.hear([died(late.son, "2026-05-09")]);
  expect((await funerals())[1]).toEqual({
    given: "Late husband",
    offer: "withdrawn",
    payee: "Late wife",
    outcome: "granted",
  });
  const heard = await country.rows(
    `select p.given, string_agg(n.kind, ' ' order by n.kind desc) as kinds from notices.notice n join registry.person p using (party_id)
      where n.programme = 'FUNERAL' and n.about in (select party_id from registry.person where given = 'Late husband') group by p.given`,
  );
  expect(heard).toEqual([{ given: "Late wife", kinds: "offered granted" }]);
  expect(await country.impossible()).toEqual({});
});
