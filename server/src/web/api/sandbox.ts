import { apiPage } from "@dayaq/portals";
import type { NoAnswer } from "../../calculation/index.ts";
import type { OpenAsk, OpenPage } from "../open/open-page.ts";
import { PackWords } from "../views/words.ts";
import { exampleRecord } from "./example.ts";
import { OPERATIONS } from "./open-api.ts";
import { problemOf, REFUSALS } from "./problem.ts";

const PATH = "/api";

/** As much of an answer as a page shows: it is a page, not a download. */
const SHOWN_MAX = 60_000;

/** What programs can ask, with a request to be edited and sent. */
export const seeApi: OpenPage = {
  method: "GET",
  path: PATH,
  answer: async (ask) => ({ html: page(ask, asExample(ask)) }),
};

/** Sends the request that was edited, and shows what the API answers to it. */
export const sendToApi: OpenPage = {
  method: "POST",
  path: PATH,
  answer: async (ask) => {
    const { does = "calculate", programme = "", record = "" } = ask.form;
    const question = { programmes: programme === "" ? [] : [programme] };
    const sent = { does: does === "trace" ? "trace" : "calculate", programme, record } as const;
    if (sent.does === "trace" && programme === "")
      return refused(ask, sent, {
        code: "record.not-understood",
        detail: "a trace is asked of a programme",
        path: "programme",
      });
    const worked =
      sent.does === "trace"
        ? await ask.work({ do: "trace", text: record, question })
        : await ask.work({ do: "calculate", text: record, question });
    if (!worked.ok) return refused(ask, sent, worked.why);
    return { html: page(ask, sent, { status: 200, body: shown(worked.answer) }) };
  },
};

interface Sent {
  readonly does: "calculate" | "trace";
  readonly programme: string;
  readonly record: string;
}

const asExample = ({ ports: { pack } }: OpenAsk): Sent => ({
  does: "calculate",
  programme: pack.programmes[0]?.code ?? "",
  record: JSON.stringify(exampleRecord(pack), null, 2),
});

/** The page itself was answered well where the request was not understood by the API: the answer shows its status. */
function refused(ask: OpenAsk, sent: Sent, why: NoAnswer) {
  const problem = problemOf(why.code, why);
  return { status: problem.status, html: page(ask, sent, { status: problem.status, body: shown(problem) }) };
}

function shown(answer: object): string {
  const text = JSON.stringify(answer, null, 2);
  return text.length <= SHOWN_MAX ? text : `${text.slice(0, SHOWN_MAX)}\n…`;
}

function page(ask: OpenAsk, sent: Sent, answer?: { readonly status: number; readonly body: string }): string {
  const { ports, say, shell } = ask;
  const words = new PackWords(ports.pack, say.language);
  const view = {
    operations: OPERATIONS.map(({ path, id }) => ({ path, does: id })),
    refusals: Object.entries(REFUSALS).map(([code, { status, remedy }]) => ({ code, status, remedy })),
    programmes: [
      { value: "", label: say.t("api.all-programmes") },
      ...ports.pack.programmes.map(({ code }) => ({ value: code, label: `${code}: ${words.programme(code)}` })),
    ],
    sent,
    errors:
      answer === undefined || answer.status === 200
        ? []
        : [{ field: "record", message: say.t("api.error", { status: answer.status }) }],
    ...(answer === undefined ? {} : { answer }),
  };
  return apiPage(view, say, shell);
}
