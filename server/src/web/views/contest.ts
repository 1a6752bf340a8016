import { CONTEST_GROUNDS, type ContestGround, type NotGrantedView } from "@dayaq/portals";
import { isoDay } from "@dayaq/kernel";
import type { Task } from "../../modules/cases/index.ts";
import { findNotGranted } from "../../modules/life-events/index.ts";
import type { Ask } from "../page-route.ts";

/** A no of a programme about somebody: the matter of its task. */
interface No {
  readonly programme: string;
  readonly party: number;
}

const keyOf = ({ programme, party }: No): string => `not-granted/${programme}/${party}`;

/** The task of somebody who has said that this no is wrong, while nobody has answered. */
export const contestOf = async ({ tx, ports }: Pick<Ask, "tx" | "ports">, no: No): Promise<Task | undefined> =>
  (await ports.modules.cases.listOfParty(tx, no.party)).find(
    ({ key, state }) => key === keyOf(no) && state !== "closed",
  );

export const contestedView = (task: Task | undefined): Pick<NotGrantedView, "contested"> =>
  task === undefined ? {} : { contested: { on: task.openedOn, answerBy: task.dueOn } };

/** What the form says is wrong; undefined where it says nothing of the kind. */
export const groundIn = ({ form }: Pick<Ask, "form">): ContestGround | undefined =>
  CONTEST_GROUNDS.find((it) => it === form["ground"]);

/** Opens the case of a contested no, once while it is open. */
export async function contest(
  { tx, ports, today }: Pick<Ask, "tx" | "ports" | "today">,
  no: No,
  reason: ContestGround,
): Promise<void> {
  const { programme, party } = no;
  const said = await findNotGranted(tx, { programme, about: party });
  // The rule that said no: how often it is contested is counted for it.
  const rule = said?.condition ? { condition: said.condition, law: said.lawHash, saidOn: isoDay(said.since) } : {};
  await ports.modules.cases.open(
    tx,
    [{ key: keyOf(no), kind: "contested-no", reason, partyId: party, subject: { programme, ...rule } }],
    today,
  );
}
