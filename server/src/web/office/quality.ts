import { MACHINE } from "@dayaq/kernel";
import {
  type FieldError,
  qualityPage,
  type RuleLineView,
  type RuleMonthView,
  rulePage,
  type Speech,
} from "@dayaq/portals";
import {
  AMOUNT,
  isStopped,
  perThousand,
  type Rule,
  type RuleAct,
  type RuleRate,
  type RuleVerb,
} from "../../modules/quality/index.ts";
import type { Ask, PageAnswer, PageRoute } from "../page-route.ts";
import { accountIn, readerOf } from "../views/staff.ts";
import { PackWords } from "../views/words.ts";

/** Months that the table and the trend look back. */
const MONTHS = 12;

export const quality: PageRoute = {
  method: "GET",
  path: "/office/quality",
  may: "quality.see",
  answer: async (ask) => {
    const { ports, say, shell } = ask;
    const { stopRule } = ports.modules.quality;
    return { html: qualityPage({ rules: await linesOf(ask), months: MONTHS, stopRule }, say, shell) };
  },
};

/** Counts what happened today so far; every day is counted by itself when it is over. */
export const countQuality: PageRoute = {
  method: "POST",
  path: "/office/quality",
  may: "quality.see",
  answer: async ({ tx, ports, today, to }) => {
    await ports.modules.quality.countNow(tx, today);
    return { go: to.quality() };
  },
};

/** The same table as a file. */
export const qualityTable: PageRoute = {
  method: "GET",
  path: "/office/quality.csv",
  may: "quality.see",
  answer: async (ask) => {
    const rows = await ask.ports.modules.quality.rates(ask.tx, ask.today, MONTHS);
    const lines = rows.map(({ programme, condition, lawHash, answers, appeals, errors }) =>
      [programme, condition, lawHash, answers, appeals, errors].join(","),
    );
    const file = ["programme,condition,law,answers,appeals,errors", ...lines].join("\r\n");
    return { file: `${file}\r\n`, name: "rules.csv", type: "text/csv; charset=utf-8" };
  },
};

export const qualityRule: PageRoute = {
  method: "GET",
  path: "/office/quality/:programme/:condition",
  may: "quality.see",
  answer: (ask) => show(ask),
};

const VERBS: readonly RuleVerb[] = ["stop", "propose-start", "agree", "refuse"];

/** Stops a rule for new decisions with a reason; two people let it go on. */
export const actOnRule: PageRoute = {
  method: "POST",
  path: "/office/quality/:programme/:condition",
  may: "quality.switch",
  answer: async (ask) => {
    const { tx, ports, form, say, to, today } = ask;
    const rule = ruleIn(ask);
    const verb = VERBS.find((it) => it === form["act"]);
    if (rule === undefined || verb === undefined) return { trouble: "404" };
    const acting = { by: readerOf(ask), reason: (form["reason"] ?? "").trim() };
    const outcome = await ports.modules.quality.act(tx, rule, verb, acting, today);
    if (outcome.ok) return { go: to.qualityRule(rule.programme, rule.condition) };
    if (outcome.code === "rule.reason-missing")
      return show(ask, [{ field: "reason", message: say.t("law-versions.reason-missing") }]);
    const why = outcome.code === "rule.same-person" ? "law-versions.same-person" : "law-versions.refused";
    return show(ask, [{ field: "content", message: say.t(why) }]);
  },
};

async function show(ask: Ask, errors: readonly FieldError[] = []): Promise<PageAnswer> {
  const { tx, ports, say, shell, today } = ask;
  const rule = ruleIn(ask);
  if (rule === undefined) return { trouble: "404" };
  const measured = ports.modules.quality;
  const acts = await measured.actsOf(tx, rule);
  const names = await ports.modules.identity.staffNames(
    tx,
    acts.map(({ by }) => accountIn(by)),
  );
  const called = (by: string): string =>
    by === "machine" ? say.t("law-versions.machine") : (names.get(accountIn(by)) ?? by);
  const last = acts.at(-1);
  const proposal =
    last?.act === "start-proposed"
      ? {
          by: called(last.by),
          reason: last.reason,
          ...(last.by === readerOf(ask) ? { barred: say.t("law-versions.same-person") } : {}),
        }
      : undefined;
  const months = await measured.months(tx, rule, today, MONTHS);
  const view = {
    ...rule,
    ...wordsFor(ask, rule),
    isStopped: isStopped(acts),
    months: months.map(({ month, ...counts }): RuleMonthView => ({ month, ...ratesOf(counts) })),
    acts: acts.map((it) => ({ act: it.act, by: called(it.by), on: it.on, reason: whyOf(it, say) })),
    ...(proposal === undefined ? {} : { proposal }),
  };
  return { html: rulePage(view, say, shell, errors), ...(errors.length > 0 ? { status: 422 } : {}) };
}

/** A person's own words, or what the machine counted. */
function whyOf({ by, reason, answers = 0, errors = 0, appeals = 0 }: RuleAct, say: Speech): string {
  if (by !== MACHINE) return reason;
  return reason === "appeals"
    ? say.t("quality.passed-appeals", { answers, appeals })
    : say.t("quality.passed", { answers, errors });
}

/** A rule of the country's law; no other has a page. */
function ruleIn({ params, ports }: Ask): Rule | undefined {
  const { programme = "", condition = "" } = params;
  const found = ports.pack.programmes.find(({ code }) => code === programme);
  const isRule = condition === AMOUNT || found?.conditions.some(({ id }) => id === condition);
  return found && isRule ? { programme, condition } : undefined;
}

async function linesOf(ask: Ask): Promise<RuleLineView[]> {
  const { tx, ports, today, say } = ask;
  const rates = await ports.modules.quality.rates(tx, today, MONTHS);
  const stopped = await ports.modules.quality.stoppedRules(tx);
  const inUse = (await ports.modules.determinations.currentLaw(tx)).hash;
  return rates.map((it) => ({
    programme: it.programme,
    condition: it.condition,
    ...wordsFor(ask, it),
    law: it.lawHash === inUse ? say.t("quality.law-in-use") : it.lawHash.replace("sha256:", "").slice(0, 8),
    ...ratesOf(it),
    isStopped: stopped.some(({ programme, condition }) => programme === it.programme && condition === it.condition),
  }));
}

const ratesOf = ({ answers, appeals, errors }: Pick<RuleRate, "answers" | "appeals" | "errors">) => ({
  answers,
  appeals: rateOf(appeals, answers),
  errors: rateOf(errors, answers),
});

function rateOf(count: number, answers: number): RuleLineView["errors"] {
  const rate = perThousand(count, answers);
  return { count, ...(rate === undefined ? {} : { perThousand: rate }) };
}

/** The right, and the sentence of the law; a condition of an older law is called by its id. */
function wordsFor({ ports: { pack }, say }: Ask, { programme, condition }: Rule): { title: string; says: string } {
  const words = new PackWords(pack, say.language);
  const known = pack.programmes.find(({ code }) => code === programme)?.conditions.find(({ id }) => id === condition);
  return {
    title: words.programme(programme),
    says: condition === AMOUNT ? say.t("quality.amount") : words.of(known?.says, condition),
  };
}
