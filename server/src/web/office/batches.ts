import {
  batchesPage,
  batchPage,
  type BatchLine,
  type BatchPart,
  type BatchState,
  type BatchView as BatchOnPage,
  type FieldError,
} from "@dayaq/portals";
import { minor } from "@dayaq/kernel";
import type { BatchDue, BatchView } from "../../modules/payments/index.ts";
import { people } from "../../modules/registry/index.ts";
import type { Ask, PageAnswer, PageRoute } from "../page-route.ts";
import { numberIn } from "../asked.ts";
import { accountIn, readerOf } from "../views/staff.ts";
import { PackWords } from "../views/words.ts";
import { comingPaydays } from "./paydays.ts";

export const batches: PageRoute = {
  method: "GET",
  path: "/office/batches",
  may: "batch.see",
  answer: async (ask) => {
    const all = await ask.ports.modules.payments.listBatches(ask.tx);
    const view = { paydays: comingPaydays(ask), batches: all.map((it) => batchLine(it, ask)) };
    return { html: batchesPage(view, ask.say, ask.shell) };
  },
};

/** A payment file as lists show it. */
export const batchLine = (it: BatchView, { ports, say }: Pick<Ask, "ports" | "say">): BatchLine => ({
  id: String(it.id),
  bank: new PackWords(ports.pack, say.language).bank(it.bank),
  payOn: it.payOn,
  orders: it.orders,
  sum: it.total,
  state: stateOf(it),
});

export const batch: PageRoute = {
  method: "GET",
  path: "/office/batches/:batch",
  may: "batch.see",
  answer: async (ask) => (await show(ask)) ?? { trouble: "404" },
};

export const releaseBatch: PageRoute = {
  method: "POST",
  path: "/office/batches/:batch/release",
  may: "batch.release",
  answer: async (ask) => {
    const id = numberIn(ask, "batch");
    const outcome = await ask.ports.modules.payments.sign(ask.tx, id, readerOf(ask), { today: ask.today });
    if (outcome.ok) return { go: ask.to.batch(String(id)) };
    const code = REFUSED.find((it) => it === outcome.code) ?? "other";
    return (await show(ask, [{ field: "content", message: ask.say.t(`batch.refused.${code}`) }])) ?? { trouble: "404" };
  },
};

const REFUSED = ["batch.same-person", "batch.held", "batch.empty", "batch.changed-since-signed"] as const;

export const holdBatch: PageRoute = {
  method: "POST",
  path: "/office/batches/:batch/hold",
  may: "batch.hold",
  answer: async (ask) => {
    const { tx, ports, form, today } = ask;
    const batchId = numberIn(ask, "batch");
    const { payments } = ports.modules;
    if (form["act"] === "let-go") {
      const hold = (await payments.holdsOf(tx, batchId)).find(({ id }) => String(id) === form["hold"]);
      if (hold === undefined) return { trouble: "404" };
      const lifted = await payments.lift(tx, hold.id, readerOf(ask));
      return lifted.ok ? { go: ask.to.batch(String(batchId)) } : { trouble: "409" };
    }
    const [scope = "", value = ""] = (form["part"] ?? "").split(":");
    if (scope !== "batch" && scope !== "programme" && scope !== "district") return { trouble: "404" };
    const outcome = await payments.hold(
      tx,
      { batchId, scope, value, reason: form["reason"] ?? "", by: readerOf(ask) },
      { today },
    );
    if (outcome.ok) return { go: ask.to.batch(String(batchId)) };
    if (outcome.code !== "hold.reason-missing") return { trouble: "409" };
    return (await show(ask, [{ field: "reason", message: ask.say.t("batch.hold-missing") }])) ?? { trouble: "404" };
  },
};

export const batchFile: PageRoute = {
  method: "GET",
  path: "/office/batches/:batch/file",
  may: "batch.take",
  answer: async (ask) => {
    const { tx, ports } = ask;
    const id = numberIn(ask, "batch");
    const file = await ports.modules.payments.fileOf(tx, id);
    if (file === undefined) return { trouble: "404" };
    // The file names everybody whom it pays: whoever takes it has read them all.
    const dues = await ports.modules.payments.duesOfBatch(tx, id);
    const read = [...new Set(dues.map(({ payee }) => payee))];
    return { file: file.body, name: file.name, type: "application/xml", read };
  },
};

function stateOf({ status, signedBy }: BatchView): BatchState {
  if (status === "drafted") return signedBy.length === 0 ? "open" : "half-released";
  return status === "released" || status === "sent" ? status : "answered";
}

async function show(ask: Ask, errors: readonly FieldError[] = []): Promise<PageAnswer | undefined> {
  const { tx, ports, say, shell } = ask;
  const it = (await ports.modules.payments.listBatches(tx, { id: numberIn(ask, "batch") }))[0];
  if (it === undefined) return undefined;
  const given = { part: ask.form["part"] ?? "" };
  const dues = await ports.modules.payments.duesOfBatch(tx, it.id);
  const page = { ...(await viewOf(ask, it, dues)), parts: await partsOf(ask, it, dues), given };
  return { html: batchPage(page, say, shell, errors), ...(errors.length > 0 ? { status: 422 } : {}) };
}

async function viewOf(
  { tx, ports, say, reader, to }: Ask,
  it: BatchView,
  dues: readonly BatchDue[],
): Promise<Omit<BatchOnPage, "parts">> {
  const names = await ports.modules.identity.staffNames(tx, it.signedBy.map(accountIn));
  const file = await ports.modules.payments.fileOf(tx, it.id);
  const signed = it.signedBy.includes(readerOf({ reader }));
  const words = new PackWords(ports.pack, say.language);
  const holds = (await ports.modules.payments.holdsOf(tx, it.id))
    .filter(({ liftedBy }) => liftedBy === null)
    .map(({ id, scope, value, reason, sum }) => ({
      id: String(id),
      name: scope === "batch" ? say.t("batch.hold-all") : words[scope](value),
      sum: scope === "batch" ? it.total : sum,
      reason,
    }));
  return {
    id: String(it.id),
    bank: words.bank(it.bank),
    payOn: it.payOn,
    state: stateOf(it),
    people: new Set(dues.map(({ payee }) => payee)).size,
    orders: it.orders,
    sum: it.total,
    heldSum: minor(holds.reduce((all, { sum }) => all + sum, 0)),
    holds,
    releases: it.signedBy.map((by) => ({ who: names.get(accountIn(by)) ?? by })),
    ...(signed && it.status === "drafted" ? { barred: say.t("batch.refused.batch.same-person") } : {}),
    ...(file === undefined ? {} : { fileAddress: `${to.batch(String(it.id))}/file` }),
  };
}

async function partsOf({ tx, ports, say }: Ask, it: BatchView, dues: readonly BatchDue[]): Promise<BatchPart[]> {
  const known = await people(tx, [...new Set(dues.map(({ payee }) => payee))]);
  const words = new PackWords(ports.pack, say.language);
  const part = (
    kind: BatchPart["kind"],
    keyOf: (due: BatchDue) => string,
    nameOf: (key: string) => string,
  ): BatchPart[] =>
    [...Map.groupBy(dues, keyOf)]
      .map(([key, of]) => ({
        kind,
        key,
        name: nameOf(key),
        people: new Set(of.map(({ payee }) => payee)).size,
        orders: new Set(of.map(({ orderId }) => orderId)).size,
        sum: minor(of.reduce((all, { toPay }) => all + toPay, 0)),
      }))
      .toSorted((a, b) => b.sum - a.sum);
  return [
    ...part("programme", ({ programme }) => programme, words.programme),
    ...part(
      "district",
      ({ payee }) => known.get(payee)?.district ?? "",
      (code) => (code === "" ? "—" : words.district(code)),
    ),
  ];
}
