import type { Law } from "@dayaq/rules";
import { inquire } from "@dayaq/rules/ask";
import { answerJson, RecordFault, traceJson } from "@dayaq/rules/record";
import { tooLarge, tooManyAnswers } from "./limits.ts";
import type { NoAnswer, Results, Task, Worked } from "./task.ts";

/** Does one task: the same functions that `dayaq determine --record` calls. */
export function work(law: Law, task: Task): Worked<Task["do"]> {
  try {
    const json: unknown = JSON.parse(task.text);
    const large = task.do === "ask" ? tooManyAnswers(json) : tooLarge(json);
    return large ? { ok: false, why: large } : { ok: true, answer: answerOf(law, task, json) };
  } catch (error) {
    return { ok: false, why: reasonOf(error) };
  }
}

function answerOf(law: Law, task: Task, json: unknown): Results[Task["do"]] {
  switch (task.do) {
    case "calculate":
      return answerJson(law, json, task.question);
    case "trace":
      return traceJson(law, json, task.question);
    case "ask":
      return inquire(law, { ...task.inquiry, answers: json });
  }
}

/** What was sent is refused in words; what breaks on our side is thrown on. */
function reasonOf(error: unknown): NoAnswer {
  if (error instanceof SyntaxError) return { code: "record.not-understood", detail: "this is not JSON", path: "$" };
  if (error instanceof RecordFault) return { code: "record.not-understood", detail: error.message, path: error.path };
  // Facts by which a sum grows beyond every number, or relatives of relatives without end.
  if (error instanceof RangeError) return { code: "calculation.too-long", detail: "this cannot be worked out" };
  throw error;
}
