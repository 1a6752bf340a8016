import type { FastifyReply } from "fastify";
import type { NoAnswer } from "../../calculation/index.ts";

export type ProblemCode = NoAnswer["code"] | "question.not-understood" | "message.too-large" | "message.type-unknown";

interface Refusal {
  readonly status: number;
  readonly title: string;
  /** What whoever sent it can do. */
  readonly remedy: string;
}

/** Every way in which a calculation is refused. */
export const REFUSALS: Readonly<Record<ProblemCode, Refusal>> = {
  "record.not-understood": {
    status: 422,
    title: "The record is not understood",
    remedy: "Mend what stands at `path`; docs/record-format.md and /openapi.json say what is wanted there.",
  },
  "record.too-large": {
    status: 422,
    title: "The record is too large",
    remedy: "Send one family at a time; for a population there is `dayaq determine --csv`.",
  },
  "question.not-understood": {
    status: 422,
    title: "The question is not understood",
    remedy: "Mend the field of the address that `path` names.",
  },
  "message.too-large": { status: 413, title: "The message is too large", remedy: "Send one family at a time." },
  "message.type-unknown": {
    status: 415,
    title: "The type of the message is not known here",
    remedy: "Send JSON, as `content-type: application/json`.",
  },
  "sender.too-many": {
    status: 429,
    title: "Too many requests from this address",
    remedy: "Wait as many seconds as `retry-after` says. For many records, run `dayaq determine` yourself.",
  },
  "calculation.busy": {
    status: 503,
    title: "Too many calculations are waiting",
    remedy: "Wait as many seconds as `retry-after` says.",
  },
  "calculation.too-long": {
    status: 422,
    title: "The calculation takes too long",
    remedy: "Ask of fewer persons, facts or programmes at a time.",
  },
};

const RETRY_SECONDS = "2";

interface Told {
  readonly detail?: string;
  readonly path?: string;
}

/** RFC 9457, with the code of the refusal and what to do. It repeats nothing of what was sent. */
export function problemOf(code: ProblemCode, { detail, path }: Told = {}) {
  const { status, ...words } = REFUSALS[code];
  return {
    type: `/docs/refusals#${code}`,
    status,
    code,
    ...words,
    ...(detail === undefined ? {} : { detail }),
    ...(path === undefined ? {} : { path }),
  };
}

export function refuse(reply: FastifyReply, code: ProblemCode, told: Told = {}): FastifyReply {
  const problem = problemOf(code, told);
  if (problem.status === 429 || problem.status === 503) reply.header("retry-after", RETRY_SECONDS);
  return reply.code(problem.status).type("application/problem+json").send(problem);
}
