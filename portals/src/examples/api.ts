import { apiPage } from "../api/page.tsx";
import type { ApiView } from "../api/view.ts";
import type { Speech } from "../speech.ts";
import type { PageExample } from "./page-example.ts";

const view = (say: Speech): ApiView => ({
  operations: [
    { path: "/calculate", does: "calculate" },
    { path: "/trace", does: "trace" },
  ],
  refusals: [
    { status: 422, code: "record.not-understood", remedy: "Mend what stands at `path`." },
    { status: 429, code: "sender.too-many", remedy: "Wait as many seconds as `retry-after` says." },
  ],
  programmes: [
    { value: "", label: say.t("api.all-programmes") },
    { value: "BIRTH", label: "BIRTH" },
  ],
  sent: { does: "calculate", programme: "BIRTH", record: JSON.stringify({ on: "2025-08-01", persons: [] }, null, 2) },
  errors: [],
});

const problem = { type: "/docs/refusals#record.not-understood", status: 422, path: "$.persons[0].bornOn" };

export const apiExamples: readonly PageExample[] = [
  { name: "api", page: (say, shell) => apiPage(view(say), say, shell) },
  {
    name: "api-answer",
    page: (say, shell) => {
      const answer = { status: 422, body: JSON.stringify(problem, null, 2) };
      const errors = [{ field: "record", message: say.t("api.error", { status: 422 }) }];
      return apiPage({ ...view(say), answer, errors }, say, shell);
    },
  },
];
