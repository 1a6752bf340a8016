import { type FieldError, paydayPage, type PaydayLine } from "@dayaq/portals";
import { isoDay } from "@dayaq/kernel";
import type { Ask, PageAnswer, PageRoute } from "../page-route.ts";
import { PackWords } from "../views/words.ts";
import { batchLine } from "./batches.ts";
import { paydayIn } from "./paydays.ts";

export const payday: PageRoute = {
  method: "GET",
  path: "/office/batches/days/:group/:on",
  may: "batch.see",
  answer: async (ask) => {
    const it = paydayIn(ask);
    return it === undefined ? { trouble: "404" } : show(ask, it);
  },
};

/** Makes the files of a group and a day. Pressed again, it adds what has come meanwhile and doubles nothing. */
export const makeBatches: PageRoute = {
  method: "POST",
  path: "/office/batches/days/:group/:on",
  may: "batch.make",
  work: async (asked) => {
    const { ports, form, say, to } = asked;
    const it = paydayIn(asked);
    if (it === undefined) return async () => ({ trouble: "404" });
    const again = (field: string, message: string) => (ask: Ask) => show(ask, it, [{ field, message }]);
    if (form["sure"] !== "yes") return again("sure", say.t("payday.sure-missing"));
    // In transactions of its own, a few thousand people each: a country's payday is too long for one.
    const run = await ports.modules.payments.runPayday(ports.pool, it.on, it.group);
    if (!run.ok) return again("content", say.t("payday.refused"));
    if (run.value.dues === 0) return again("content", say.t("payday.nothing"));
    return async () => ({ go: to.payday(it.group, isoDay(it.on)) });
  },
};

async function show(ask: Ask, it: PaydayLine, errors: readonly FieldError[] = []): Promise<PageAnswer> {
  const { tx, ports, say, shell } = ask;
  const words = new PackWords(ports.pack, say.language);
  const made = await ports.modules.payments.listBatches(tx, { payOn: it.on });
  const programmes = Object.entries(ports.pack.paidFrom).flatMap(([code, { group }]) =>
    group === it.group ? [words.programme(code)] : [],
  );
  const view = { ...it, programmes, batches: made.map((batch) => batchLine(batch, ask)) };
  return { html: paydayPage(view, say, shell, errors), ...(errors.length > 0 ? { status: 422 } : {}) };
}
