import { firstOfNextMonth, type Outcome } from "@dayaq/kernel";
import type { FieldError, GiveUpFrom, GiveUpView } from "@dayaq/portals";
import type { Decided } from "../../modules/entitlements/index.ts";
import { decideWith } from "../decide.ts";
import type { Ask } from "../page-route.ts";
import { isToGiveUp } from "./may-say.ts";
import { rightName } from "./names.ts";
import type { SeenPerson } from "./person.ts";

/** What somebody would give up; undefined where they have no such right. */
export async function giveUpView(ask: Ask, party: number, seen: SeenPerson): Promise<GiveUpView | undefined> {
  const { tx, ports, params, form, today } = ask;
  const decision = seen.seen.decisions.find(({ id }) => String(id) === params["right"]);
  if (decision === undefined) return undefined;
  const shares = await ports.modules.entitlements.sharesOf(tx, [decision]);
  const own = shares.filter((it) => isToGiveUp(it, party, today));
  const [now] = own;
  if (now === undefined) return undefined;
  const chosen = form["from"];
  return {
    id: String(decision.id),
    ...rightName(decision, { party, words: seen.words, nameOf: seen.nameOf }),
    sum: now.amount,
    rhythm: seen.words.rhythm(decision.programme),
    today,
    month: firstOfNextMonth(today),
    isShared: shares.some(({ beneficiary, until }) => beneficiary !== party && until > today),
    ...(chosen === undefined ? {} : { chosen }),
  };
}

/** What the form lacks. */
export function giveUpErrors({ form, say }: Ask): FieldError[] {
  return [
    ...(fromIn(form) === undefined ? [{ field: "from", message: say.t("give-up.when-missing") }] : []),
    ...(form["yes"] === "yes" ? [] : [{ field: "yes", message: say.t("give-up.yes-missing") }]),
  ];
}

/** Gives the right of that decision up, as the form says. */
export function giveUp(
  ask: Ask,
  party: number,
  { programme, about }: { readonly programme: string; readonly about: number },
  confirmedBy: string,
): Promise<Outcome<Decided, string>> {
  const { tx, ports, form, today } = ask;
  const from = fromIn(form) === "month" ? firstOfNextMonth(today) : today;
  return decideWith(ask, [about, party], (learned) =>
    ports.modules.entitlements.renounce(tx, { programme, about, by: party, from, confirmedBy }, learned),
  );
}

const fromIn = (form: Ask["form"]): GiveUpFrom | undefined =>
  (["month", "today"] as const).find((it) => it === form["from"]);
