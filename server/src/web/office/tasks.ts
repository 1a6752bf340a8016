import { type FieldError, type TaskAct, taskPage, tasksPage, type TaskView } from "@dayaq/portals";
import { canDoWithTask, type Task } from "../../modules/cases/index.ts";
import { people, uuidsOf } from "../../modules/registry/index.ts";
import { type Ask, type PageAnswer, type PageRoute, reach } from "../page-route.ts";
import { numberIn } from "../asked.ts";
import { accountIn, readerOf } from "../views/staff.ts";
import { nameOr } from "../views/names.ts";
import { PackWords } from "../views/words.ts";
import { actFields, doOwnAct, ownActs } from "./task-acts.ts";
import { taskAdvice, taskReason, taskTitle } from "./task-words.ts";

const SHOWN = 50;

export const tasks: PageRoute = {
  method: "GET",
  path: "/office/tasks",
  may: "task.list",
  answer: async ({ tx, ports, say, shell, today }) => {
    const open = await ports.modules.cases.listOpen(tx, { limit: SHOWN + 1 });
    const names = await ports.modules.identity.staffNames(
      tx,
      open.flatMap(({ assignee }) => (assignee === null ? [] : [accountIn(assignee)])),
    );
    const shown = open.slice(0, SHOWN);
    const parties = [...new Set(shown.flatMap(({ partyId }) => partyId ?? []))];
    const known = await people(tx, parties);
    const words = new PackWords(ports.pack, say.language);
    const lines = shown.map(({ id, kind, reason, subject, openedOn, dueOn, assignee, partyId }) => {
      const person = known.get(partyId ?? -1);
      const why = taskReason({ kind, reason }, say);
      const programme = programmeOf(subject, words);
      return {
        id: String(id),
        title: taskTitle(kind, say),
        openedOn,
        dueOn,
        overdue: dueOn < today,
        ...(person === undefined ? {} : { personName: nameOr(person, say) }),
        reason: programme === undefined ? why : `${programme}. ${why}`,
        ...(assignee === null ? {} : { assignee: names.get(accountIn(assignee)) ?? assignee }),
      };
    });
    return { html: tasksPage({ today, tasks: lines, more: open.length > SHOWN }, say, shell), read: parties };
  },
};

export const task: PageRoute = {
  method: "GET",
  path: "/office/tasks/:task",
  may: "task.do",
  answer: async (ask) => {
    const it = await findTask(ask);
    if (it === undefined) return { trouble: "404" };
    return {
      html: taskPage(await taskView(ask, it), ask.say, ask.shell),
      read: it.partyId === null ? [] : [reach(ask, "task.do", it.partyId)],
    };
  },
};

export const doTask: PageRoute = {
  method: "POST",
  path: "/office/tasks/:task",
  may: "task.do",
  answer: async (ask) => {
    const { tx, ports, form, to } = ask;
    const it = await findTask(ask);
    if (it === undefined) return { trouble: "404" };
    const { cases } = ports.modules;
    const by = readerOf(ask);
    const own = ownActs(it).find((act) => act === form["act"]);
    if (own !== undefined && canDoWithTask.close(it)) return settle(ask, it, own);
    if (own === undefined && form["act"] !== "take" && form["act"] !== "close")
      return again(ask, it, [{ field: "note", message: ask.say.t("task.refused.other") }]);
    const outcome =
      form["act"] === "take"
        ? await cases.assign(tx, it.id, by)
        : await cases.close(tx, it.id, { by, outcome: "done", reason: form["note"] ?? "" });
    if (outcome.ok) return { go: form["act"] === "take" ? to.task(String(it.id)) : to.tasks() };
    if (outcome.code !== "task.reason-missing") return { trouble: "409" };
    return again(ask, it, [{ field: "note", message: ask.say.t("task.note-missing") }]);
  },
};

/** Does what the task is there for; a word is needed with everything but trying again. */
async function settle(ask: Ask, it: Task, act: TaskAct): Promise<PageAnswer> {
  if (act !== "retry" && (ask.form["note"] ?? "").trim() === "")
    return again(ask, it, [{ field: "note", message: ask.say.t("task.note-missing") }]);
  const outcome = await doOwnAct(ask, it, act);
  const read = it.partyId === null ? [] : [reach(ask, "task.do", it.partyId)];
  if (outcome.ok) return { go: ask.to.tasks(), read };
  const code = REFUSED.find((known) => known === outcome.code) ?? "other";
  const field = code === "term.no-days" ? "until" : "note";
  return again(ask, it, [{ field, message: ask.say.t(`task.refused.${code}`) }]);
}

const REFUSED = [
  "term.never-continued",
  "term.no-days",
  "term.not-ending",
  "order.nothing-returned",
  "recovery.closed",
  "event.not-parked",
] as const;

const again = async (ask: Ask, it: Task, errors: readonly FieldError[]): Promise<PageAnswer> => ({
  status: 422,
  html: taskPage({ ...(await taskView(ask, it)), given: givenIn(ask) }, ask.say, ask.shell, errors),
  read: it.partyId === null ? [] : [it.partyId],
});

const givenIn = ({ form }: Ask) => ({ note: form["note"] ?? "", until: form["until"] ?? "" });

const findTask = (ask: Ask): Promise<Task | undefined> => ask.ports.modules.cases.find(ask.tx, numberIn(ask, "task"));

/** The right that a task is about: two of one kind for one person are told apart by it. */
export const programmeOf = (subject: Task["subject"], words: PackWords): string | undefined =>
  subject["programme"] === undefined ? undefined : words.programme(String(subject["programme"]));

/** Who closed it: one of the staff by name; else what answered it was news or another decision. */
const closer = ({ closedBy }: Task, names: ReadonlyMap<number, string>, say: Ask["say"]): string =>
  (closedBy === null ? undefined : names.get(accountIn(closedBy))) ?? say.t("person.by-machine");

async function taskView(ask: Ask, it: Task): Promise<TaskView> {
  const { tx, ports, say, today } = ask;
  const parties = it.partyId === null ? [] : [it.partyId];
  const person = (await people(tx, parties)).get(it.partyId ?? -1);
  const uuid = (await uuidsOf(tx, parties)).get(it.partyId ?? -1);
  const staff = [it.assignee, it.closedBy].flatMap((by) => by ?? []);
  const names = await ports.modules.identity.staffNames(tx, staff.map(accountIn));
  const assignee = it.assignee === null ? undefined : names.get(accountIn(it.assignee));
  const { proposal } = it.subject;
  const programme = programmeOf(it.subject, new PackWords(ports.pack, say.language));
  return {
    id: String(it.id),
    title: taskTitle(it.kind, say),
    reason: taskReason(it, say),
    advice: taskAdvice(it.kind, say),
    openedOn: it.openedOn,
    dueOn: it.dueOn,
    overdue: it.state !== "closed" && it.dueOn < today,
    acts: [
      ...(canDoWithTask.assign(it) ? [{ act: "take" as const }] : []),
      ...(canDoWithTask.close(it) ? [...ownActs(it), "close" as const].map((act) => ({ act })) : []),
    ],
    ...(canDoWithTask.close(it) ? await actFields(ask, it) : {}),
    ...(programme === undefined ? {} : { programme }),
    ...(assignee === undefined ? {} : { assignee }),
    ...(person === undefined || uuid === undefined ? {} : { person: { personId: uuid, name: nameOr(person, say) } }),
    ...(proposal === undefined ? {} : { proposalId: String(proposal) }),
    ...(it.closedAt === null
      ? {}
      : { closed: { at: it.closedAt, by: closer(it, names, say), note: it.closingReason ?? "" } }),
  };
}
