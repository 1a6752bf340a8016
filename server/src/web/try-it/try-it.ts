import { findDay, isoDay } from "@dayaq/kernel";
import { type FieldError, type FoundView, tryItPage } from "@dayaq/portals";
import type { Form } from "../own-form.ts";
import { laterStatus, type OpenAsk, type OpenPage } from "../open/open-page.ts";
import { PackWords } from "../views/words.ts";
import { formOfFamily } from "./family.ts";
import { foundView, windowOn } from "./found.ts";
import { HOUSEHOLD, recordOf } from "./record.ts";
import { changed, choicesOf, type Family, kindsOfFacts, rowViews } from "./rows.ts";

const PATH = "/try";

/** An empty family, or one that is ready: `?family=martyr`. */
export const seeTryIt: OpenPage = {
  method: "GET",
  path: PATH,
  answer: async (ask) => {
    const ready = formOfFamily(ask.ports.pack, ask.query["family"] ?? "");
    return { html: page(ask, ready ?? { on: isoDay(ask.today), "p0.name": "" }, {}) };
  },
};

/** Adds and takes away rows; or works out what the law gives, and shows it above the same family. */
export const tryIt: OpenPage = {
  method: "POST",
  path: PATH,
  answer: async (ask) => {
    const act = ask.form["act"] ?? "show";
    const form = changed(ask.form, act);
    if (form !== undefined) return { html: page(ask, form, {}) };
    const family = familyOf(ask, ask.form);
    const { record, errors } = recordOf(family);
    if (errors.length > 0) return { status: 422, html: page(ask, ask.form, { errors }) };
    return worked(ask, record);
  },
};

async function worked(ask: OpenAsk, record: object) {
  const { ports, form, say } = ask;
  const text = JSON.stringify(record);
  const on = findDay((record as { on: string }).on) ?? ask.today; // a day, as it was read
  const { until } = windowOn(on);
  const question = { until, programmes: [] };
  const answer = await ask.work({ do: "calculate", text, question });
  if (!answer.ok) {
    const { code, path = "" } = answer.why;
    const later = laterStatus(answer.why);
    const message =
      later !== undefined
        ? say.t("calc.error-busy")
        : code === "record.not-understood"
          ? say.t("try.error-record", { path })
          : say.t("calc.error-large");
    const status = later ?? 422;
    return { status, html: page(ask, form, { errors: [{ field: "on", message }] }) };
  }
  const words = new PackWords(ports.pack, say.language);
  const nameOf = (person: string) => (person === HOUSEHOLD ? say.t("calc.about-household") : person);
  const found = foundView(ports.pack, answer.answer, { words, say, currency: ports.pack.currency, on, until, nameOf });
  return { html: page(ask, form, { found }) };
}

const familyOf = ({ ports: { pack }, say }: OpenAsk, form: Form): Family => ({
  pack,
  form,
  say,
  words: new PackWords(pack, say.language),
  country: pack.code,
});

function page(
  ask: OpenAsk,
  form: Form,
  { found, errors = [] }: { readonly found?: FoundView; readonly errors?: readonly FieldError[] },
): string {
  const { ports, say, shell } = ask;
  const family = familyOf(ask, form);
  const people = choicesOf(family);
  const nobody = { value: "", label: say.t("try.no-household") };
  const view = {
    on: form["on"] ?? "",
    families: (ports.pack.families ?? []).map(({ code, title }) => ({ code, title: family.words.of(title) })),
    ...rowViews(family),
    household: {
      name: "household",
      label: say.t("try.represented"),
      type: "select" as const,
      choices: [nobody, ...people],
      value: form["household"],
    },
    newFact: {
      person: people,
      kind: kindsOfFacts(ports.pack).map(({ kind }) => ({
        value: kind,
        label: family.words.factKind(kind),
      })),
    },
    errors,
    ...(found === undefined ? {} : { found }),
  };
  return tryItPage(view, say, shell);
}
