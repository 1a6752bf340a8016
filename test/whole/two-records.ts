import type { StatedRecord } from "@dayaq/country";
import { mergePeople, partPeople } from "../../server/src/flow/index.ts";
import { proposeMerge, proposeUnmerge, resolve } from "../../server/src/modules/registry/index.ts";
import { businessDay, inTransaction, nextKnown, type Tx } from "../../server/src/platform/index.ts";
import type { WholeCountry } from "./country.ts";

const said = { version: 1, statedAt: "2025-08-01T10:00:00+04:00" };

/** The population register introduces a woman of this number. */
export const residence = (fin: string, given = "Nərgiz", bornOn = "1985-03-12"): StatedRecord => ({
  ...said,
  agency: "interior",
  register: "population-register",
  recordNo: `P-${fin}`,
  type: "residence-changed",
  body: {
    person: {
      identifiers: [{ scheme: "FIN", value: fin }],
      names: { given, family: "Abbasova" },
      bornOn,
      sex: "female",
    },
    from: bornOn,
    permanent: true,
  },
});

/** A disability of somebody of this number, for good. */
export const disability = (fin: string, percent: number, from = "2025-07-01"): StatedRecord => ({
  ...said,
  agency: "medical-social-expertise",
  register: "disability-register",
  recordNo: `D-${fin}`,
  type: "disability",
  body: { person: { identifiers: [{ scheme: "FIN", value: fin }] }, from, percent, cause: "general", blind: false },
});

/** Records of one person are joined and parted again, each by two of the staff. */
export class TwoRecords {
  readonly #country: WholeCountry;

  constructor(country: WholeCountry) {
    this.#country = country;
  }

  /** The party to whom a number was given, or that answers for it now. */
  at(fin: string): Promise<number> {
    return this.#in(async (tx) => (await resolve(tx, [{ scheme: "FIN", value: fin }])).get(`FIN:${fin}`) ?? 0);
  }

  /** Answers with the number of the merge. */
  async join(kept: number, merged: number): Promise<number> {
    const proposed = await this.#in((tx) => proposeMerge(tx, { kept, merged, reason: "one woman" }, staff("a")));
    if (!proposed.ok) throw new Error(proposed.code);
    const { pool, flow } = this.#country.dayaq;
    const joined = await mergePeople(pool, flow, proposed.value, staff("b"));
    if (!joined.ok) throw new Error(joined.code);
    return proposed.value;
  }

  async part(merge: number): Promise<void> {
    const proposed = await this.#in((tx) => proposeUnmerge(tx, merge, "two women after all", staff("b")));
    if (!proposed.ok) throw new Error(proposed.code);
    const { pool, flow } = this.#country.dayaq;
    const parted = await partPeople(pool, flow, merge, staff("c"));
    if (!parted.ok) throw new Error(parted.code);
  }

  /** The open offer about somebody is confirmed by the reader, for the one who is to have it. */
  async confirm(programme: string, { by, claimant }: { readonly by: number; readonly claimant: number }) {
    const { entitlements, carryOut } = this.#country.dayaq;
    return this.#in(async (tx) => {
      const { offers } = await entitlements.rightsOf(tx, by);
      const offer = offers.find((it) => it.programme === programme);
      const learned = { known: await nextKnown(tx), today: await businessDay(tx) };
      const outcome = await entitlements.confirmOffer(tx, { offerId: offer?.id ?? 0, by, claimant }, learned);
      if (outcome.ok) await carryOut(tx, outcome.value, learned);
      return outcome.ok ? "confirmed" : outcome.code;
    });
  }

  /** Current monthly rights: `programme about beneficiary`. */
  async rights(): Promise<string[]> {
    const rows = await this.#country.rows<{ right: string }>(
      `select concat_ws(' ', programme, party_id, beneficiary_id) as right from entitlements.segment
        where valid_until = 'infinity' order by 1`,
    );
    return rows.map(({ right }) => right);
  }

  #in<Value>(work: (tx: Tx) => Promise<Value>): Promise<Value> {
    return inTransaction(this.#country.dayaq.pool, work);
  }
}

const staff = (by: string) => ({ by, at: new Date("2025-08-04T09:00:00Z") });
