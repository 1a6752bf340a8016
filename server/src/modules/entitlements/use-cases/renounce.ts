import { done, type LocalDate, type Outcome, refuse } from "@dayaq/kernel";
import type { Tx } from "../../../platform/database.ts";
import type { Learned } from "../../determinations/index.ts";
import { beneficiariesOf } from "../domain/right.ts";
import { insertRenunciation } from "../offer-store.ts";
import type { EntitlementPorts } from "../ports.ts";
import { standingsOf } from "../standing-store.ts";
import { decide } from "./decide.ts";
import type { Decided } from "./decided.ts";

export interface Renounce {
  readonly programme: string;
  readonly about: number;
  /** The beneficiary who gives the right up. */
  readonly by: number;
  /** First day without it; not before today. */
  readonly from: LocalDate;
  /** The account that said so: `party/ID` of the person, or an officer at a desk. */
  readonly confirmedBy: string;
}

/** The person's own request ends the right: nobody has to weigh it, so the machine decides at once. */
export async function renounce(
  tx: Tx,
  { programme, about, by, from, confirmedBy }: Renounce,
  learned: Learned,
  ports: EntitlementPorts,
): Promise<Outcome<Decided, "right.not-yours" | "right.shared" | "right.past-day">> {
  const beneficiaries = beneficiariesOf(
    (await standingsOf(tx, [{ programme, about }], ports))({ programme, about }).decided,
  );
  if (!beneficiaries.has(by)) return refuse("right.not-yours");
  // One of several cannot give up what the others share: that is for an officer.
  if (beneficiaries.size > 1) return refuse("right.shared");
  if (from < learned.today) return refuse("right.past-day");
  await insertRenunciation(tx, { programme, about, from, by, confirmedBy, on: learned.today, known: learned.known });
  const changes = await ports.redetermine(tx, [{ programme, about }], learned);
  await ports.wakeResting(tx, { programme, about });
  return done(await decide(tx, changes, learned, ports));
}
