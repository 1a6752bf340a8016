import {
  type FieldError,
  suspenseListPage,
  type SuspenseLineView,
  type SuspenseOrder,
  suspensePage,
  type SuspensePageView,
} from "@dayaq/portals";
import type { MatchCandidate, SuspenseLine } from "../../modules/payments/index.ts";
import { fullName, people } from "../../modules/registry/index.ts";
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

/** One person names the order; a second one agrees, or sends it back. */
export const matchSuspense: PageRoute = {
  method: "POST",
  path: "/office/suspense/:entry",
  may: "suspense.match",
  answer: async (ask) => {
    const { tx, ports, form, say, to, today } = ask;
    const entryId = numberIn(ask, "entry");
    const { payments } = ports.modules;
    const by = readerOf(ask);
    if (form["act"] === "propose") {
      const reason = (form["reason"] ?? "").trim();
      if (reason === "") return show(ask, [{ field: "reason", message: say.t("suspense.reason-missing") }]);
      const named = await payments.proposeMatch(tx, { entryId, orderId: Number(form["order"] ?? 0) || 0, reason, by });
      return named.ok
        ? { go: to.suspenseLine(String(entryId)) }
        : show(ask, [{ field: "order", message: say.t("suspense.refused") }]);
    }
    const match = (await payments.openMatches(tx, [entryId])).get(entryId);
    if (match === undefined) return { trouble: "404" };
    const outcome =
      form["act"] === "agree"
        ? await payments.confirmMatch(tx, match.id, by, { today })
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
  const candidates = await payments.candidatesFor(tx, line);
  const shown = match === undefined ? candidates : candidates.filter(({ orderId }) => orderId === match.orderId);
  const orders = await ordersOf(ask, shown);
  const [named] = orders;
  const view: SuspensePageView = {
    ...lineOf(ask, line, match !== undefined),
    ...(match === undefined || named === undefined
      ? { orders: match === undefined ? orders : [] }
      : { proposal: { order: named, reason: match.reason, ...(await proposerOf(ask, match.proposedBy)) } }),
  };
  return {
    html: suspensePage(view, say, shell, errors),
    read: [...new Set(shown.map(({ payee }) => payee))],
    ...(errors.length > 0 ? { status: 422 } : {}),
  };
}

async function proposerOf(ask: Ask, by: string): Promise<{ by: string; barred?: string }> {
  const names = await ask.ports.modules.identity.staffNames(ask.tx, [accountIn(by)]);
  const barred = by === readerOf(ask) ? { barred: ask.say.t("suspense.same-person") } : {};
  return { by: names.get(accountIn(by)) ?? by, ...barred };
}

async function ordersOf({ tx }: Ask, candidates: readonly MatchCandidate[]): Promise<SuspenseOrder[]> {
  const known = await people(
    tx,
    candidates.map(({ payee }) => payee),
  );
  return candidates.map(({ orderId, payee, payOn }) => {
    const person = known.get(payee);
    return { id: String(orderId), payee: fullName(person), payOn };
  });
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
