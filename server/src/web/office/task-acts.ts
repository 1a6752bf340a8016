import { day, findDay, type LocalDate, type Minor, minor, type Outcome, plusMonths, refuse } from "@dayaq/kernel";
import type { TaskAct } from "@dayaq/portals";
import { vouchFor } from "../../modules/agencies/index.ts";
import type { Task } from "../../modules/cases/index.ts";
import { decideWith } from "../decide.ts";
import { type Ask, reach } from "../page-route.ts";
import { readerOf } from "../views/staff.ts";

/** What a task of a kind is settled with, beside closing it with a word. */
export function ownActs({ kind, reason, subject }: Task): TaskAct[] {
  switch (kind) {
    case "returned-payment":
      return subject["order"] === undefined ? [] : ["pay-again"];
    case "reassess-term":
      return ["continue"];
    case "decide-recovery":
      return ["claim", "waive"];
    case "parked-message":
      return reason === "person.disagrees" ? ["vouch", "retry"] : ["retry"];
    default:
      return [];
  }
}

/** What the page shows for these acts: until when a right would go on, what is owed. */
export async function actFields(
  { tx, ports }: Ask,
  { kind, subject, partyId }: Task,
): Promise<{ until?: LocalDate; owed?: Minor }> {
  if (kind === "reassess-term" && subject["endsOn"] !== undefined)
    return { until: plusMonths(day(String(subject["endsOn"])), MONTHS_GOING_ON, "last-of-month") };
  if (kind !== "decide-recovery" || partyId === null) return {};
  const recovery = (await ports.modules.payments.recoveriesOf(tx, partyId)).find(
    ({ id }) => id === subject["recovery"],
  );
  return recovery === undefined ? {} : { owed: minor(recovery.outstanding) };
}

/** What the page proposes; the officer writes another day. */
const MONTHS_GOING_ON = 3;

/** Does what settles a task; whatever it settles closes the task itself, in the officer's name. */
export async function doOwnAct(ask: Ask, task: Task, act: TaskAct): Promise<Outcome<unknown, string>> {
  const { tx, ports, today } = ask;
  const { payments } = ports.modules;
  const officer = { by: readerOf(ask), reason: (ask.form["note"] ?? "").trim() };
  switch (act) {
    case "pay-again":
      return payments.tryAgain(tx, Number(task.subject["order"]), officer);
    case "claim":
    case "waive":
      return payments.decideRecovery(tx, { recoveryId: Number(task.subject["recovery"]), act, ...officer }, { today });
    case "continue":
      return letGoOn(ask, task, officer);
    case "vouch":
      return orNotParked(await vouchFor(tx, Number(task.subject["inbox"]), officer.by));
    case "retry":
      return orNotParked((await ports.retryEvent(tx, Number(task.subject["inbox"]))) === 1);
    case "take":
    case "close":
      return refuse("task.unknown");
  }
}

const orNotParked = (moved: boolean): Outcome<unknown, string> =>
  moved ? { ok: true, value: undefined } : refuse("event.not-parked");

async function letGoOn(
  ask: Ask,
  { partyId, subject }: Task,
  officer: { readonly by: string; readonly reason: string },
): Promise<Outcome<unknown, string>> {
  const { tx, ports, form } = ask;
  const until = findDay(form["until"] ?? "");
  if (until === undefined) return refuse("term.no-days");
  const about = reach(ask, "task.do", partyId ?? undefined);
  const term = { programme: String(subject["programme"]), about, endsOn: day(String(subject["endsOn"])) };
  return decideWith(ask, [about], (learned) =>
    ports.modules.entitlements.continueTerm(tx, { ...term, until, ...officer }, learned),
  );
}
