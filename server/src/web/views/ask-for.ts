import type { LocalDate, Outcome } from "@dayaq/kernel";
import type { AskForView, FieldError } from "@dayaq/portals";
import { findByUuid, uuidsOf } from "../../modules/registry/index.ts";
import { decideWith } from "../decide.ts";
import type { Ask } from "../page-route.ts";
import { claimTasks } from "./claim-tasks.ts";
import { sentenceOf } from "./explanation.ts";
import { ifAsked } from "./may-say.ts";
import { examinedFor } from "./not-now.ts";
import { nameOr } from "./names.ts";
import type { SeenPerson } from "./person.ts";

/** What somebody would ask for, about whom; undefined where there is nothing to ask for. */
export async function askForView(ask: Ask, party: number, seen: SeenPerson): Promise<AskForView | undefined> {
  const { tx, params, say } = ask;
  const programme = seen.view.notNow.find(({ id }) => id === params["programme"]);
  if (programme === undefined) return undefined;
  const tasks = await claimTasks(ask, party);
  const task = tasks.get(programme.id);
  const asked = task === undefined ? {} : { asked: { on: task.openedOn, answerBy: task.dueOn } };
  const said = { ...seen.seen, party, isToAnswer: (code: string) => tasks.has(code) };
  const open = (await examinedFor(ask, party, programme.id)).flatMap((it) => {
    const explanation = ifAsked(it, said);
    return explanation === undefined ? [] : [{ about: it.about, explanation }];
  });
  const [first] = open;
  if (first === undefined && task === undefined) return undefined;
  const abouts = open.map(({ about }) => about);
  const uuids = await uuidsOf(tx, abouts);
  const reader = { is: party, nameOf: seen.nameOf };
  return {
    programme: programme.id,
    title: programme.title,
    unknown: (first?.explanation.conditions ?? [])
      .filter(({ holds }) => holds !== true)
      .map((condition) => sentenceOf(condition, {}, seen.words, reader)),
    about: abouts.map((about) => ({
      value: uuids.get(about) ?? "",
      label: nameOr({ given: seen.nameOf(about) ?? "", family: "" }, say),
    })),
    ...asked,
  };
}

/** Whom the form names, of those about whom it can be asked for. */
export async function aboutIn({ tx, form }: Ask, { about }: AskForView): Promise<number | undefined> {
  const named = about.find(({ value }) => value === form["about"]);
  return named === undefined ? undefined : findByUuid(tx, named.value);
}

/** Asks for the right. What cannot be answered at once becomes a task for an officer. */
export const askFor = (
  ask: Ask,
  right: { readonly programme: string; readonly about: number; readonly claimant: number; readonly on?: LocalDate },
  confirmedBy: string,
): Promise<Outcome<unknown, string>> =>
  decideWith(ask, [right.about, right.claimant], (learned) =>
    ask.ports.modules.entitlements.claim(ask.tx, { ...right, confirmedBy }, learned),
  );

export const aboutErrors = (about: number | undefined, { say }: Pick<Ask, "say">): FieldError[] =>
  about === undefined ? [{ field: "about", message: say.t("ask-for.about-missing") }] : [];
