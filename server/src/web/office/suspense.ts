import {
  type FieldError,
  suspenseListPage,
  type SuspenseLineView,
  suspensePage,
  type SuspensePageView,
  type SuspensePlace,
} from "@dayaq/portals";
import type { MatchProposal, SuspenseLine } from "../../modules/payments/index.ts";
import { fullName, people } from "../../modules/registry/index.ts";
import { holdBusinessDay } from "../../platform/index.ts";
import type { Ask, PageAnswer, PageRoute } from "../page-route.ts";
import { numberIn } from "../asked.ts";
import { accountIn, readerOf } from "../views/staff.ts";
import { PackWords } from "../views/words.ts";

export const suspenseList: PageRoute = {
  method: "GET",
  path: "/office/suspense",
  may: "suspense.see",
  answer: async (ask) => {
    const { tx, ports, say, shell } = ask;
    const lines = await ports.modules.payments.listSuspense(tx);
    const waiting = await ports.modules.payments.openMatches(
      tx,
      lines.map(({ id }) => id),
    );
    return { html: suspenseListPage({ lines: lines.map((it) => lineOf(ask, it, waiting.has(it.id))) }, say, shell) };
  },
};

export const suspenseLine: PageRoute = {
  method: "GET",
  path: "/office/suspense/:entry",
  may: "suspense.see",
  answer: (ask) => show(ask),
};

/** One person says what it is; a second one agrees, or sends it back. */
export const matchSuspense: PageRoute = {
  method: "POST",
  path: "/office/suspense/:entry",
  may: "suspense.match",
  answer: async (ask) => {
    const { tx, ports, form, say, to } = ask;
    const entryId = numberIn(ask, "entry");
    const { payments } = ports.modules;
    const by = readerOf(ask);
    if (form["act"] === "propose") {
      const reason = (form["reason"] ?? "").trim();
      if (reason === "") return show(ask, [{ field: "reason", message: say.t("suspense.reason-missing") }]);
      const of = placeIn(form["of"] ?? "");
      if (of === undefined) return show(ask, [{ field: "of", message: say.t("suspense.place-missing") }]);
      const named = await payments.proposeMatch(tx, { entryId, of, reason, by });
      return named.ok
        ? { go: to.suspenseLine(String(entryId)) }
        : show(ask, [{ field: "of", message: say.t("suspense.refused") }]);
    }
    const match = (await payments.openMatches(tx, [entryId])).get(entryId);
    if (match === undefined) return { trouble: "404" };
    const outcome =
      form["act"] === "agree"
        ? await payments.confirmMatch(tx, match.id, by, { today: await holdBusinessDay(tx) })
        : await payments.rejectMatch(tx, match.id, by);
    if (outcome.ok) return { go: to.suspense() };
    const why = outcome.code === "match.same-person" ? "suspense.same-person" : "suspense.refused";
    return show(ask, [{ field: "content", message: say.t(why) }]);
  },
};

async function show(ask: Ask, errors: readonly FieldError[] = []): Promise<PageAnswer> {
  const { tx, ports, say, shell } = ask;
  const { payments } = ports.modules;
  const line = await payments.findSuspense(tx, numberIn(ask, "entry"));
  if (line === undefined) return { trouble: "404" };
  const match = (await payments.openMatches(tx, [line.id])).get(line.id);
  const { places, read } = await placesFor(ask, line, match);
  const [named] = places;
  const view: SuspensePageView = {
    ...lineOf(ask, line, match !== undefined),
    ...(match === undefined || named === undefined
      ? { places: match === undefined ? places : [] }
      : { proposal: { place: named, reason: match.reason, ...(await proposerOf(ask, match.proposedBy)) } }),
  };
  return {
    html: suspensePage(view, say, shell, errors),
    read,
    ...(errors.length > 0 ? { status: 422 } : {}),
  };
}

async function proposerOf(ask: Ask, by: string): Promise<{ by: string; barred?: string }> {
  const names = await ask.ports.modules.identity.staffNames(ask.tx, [accountIn(by)]);
  const barred = by === readerOf(ask) ? { barred: ask.say.t("suspense.same-person") } : {};
  return { by: names.get(accountIn(by)) ?? by, ...barred };
}

/** `order/12` or `recovery/3`, as the form says it. */
function placeIn(text: string): MatchProposal["of"] | undefined {
  const [, kind, id = ""] = /^(order|recovery)\/(\d{1,15})$/.exec(text) ?? [];
  if (kind === undefined) return undefined;
  return kind === "order" ? { orderId: Number(id) } : { recoveryId: Number(id) };
}

/** What a line may be, or what it is said to be; and whom that names. */
async function placesFor(
  { tx, ports, say }: Ask,
  line: SuspenseLine,
  match: MatchProposal | undefined,
): Promise<{ readonly places: readonly SuspensePlace[]; readonly read: readonly number[] }> {
  const { payments } = ports.modules;
  const isSaid = (id: number, of: "orderId" | "recoveryId"): boolean =>
    match === undefined || (of in match.of && Object.values(match.of)[0] === id);
  const orders = (await payments.candidatesFor(tx, line)).filter(({ orderId }) => isSaid(orderId, "orderId"));
  const owed = (await payments.repayableBy(tx, line)).filter(({ recoveryId }) => isSaid(recoveryId, "recoveryId"));
  const read = [...new Set([...orders.map(({ payee }) => payee), ...owed.map(({ owes }) => owes)])];
  const known = await people(tx, read);
  const words = new PackWords(ports.pack, say.language);
  return {
    read,
    places: [
      ...orders.map(({ orderId, payee, payOn }) => ({
        kind: "order" as const,
        id: String(orderId),
        payee: fullName(known.get(payee)),
        payOn,
      })),
      ...owed.map(({ recoveryId, owes, programme, outstanding }) => ({
        kind: "recovery" as const,
        id: String(recoveryId),
        owes: fullName(known.get(owes)),
        title: words.programme(programme),
        outstanding,
      })),
    ],
  };
}

const lineOf = (
  { ports, say }: Ask,
  { id, bank, reference, direction, amount, bookedOn }: SuspenseLine,
  waits: boolean,
): SuspenseLineView => ({
  id: String(id),
  bank: new PackWords(ports.pack, say.language).bank(bank),
  reference,
  moved: direction === "debit" ? "left" : "came-back",
  sum: amount,
  bookedOn,
  waits,
});
