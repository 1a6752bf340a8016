import { day, minor } from "@dayaq/kernel";
import { suspenseListPage } from "../office/payments/suspense-list.tsx";
import { suspensePage } from "../office/payments/suspense-page.tsx";
import type { SuspenseLineView } from "../office/payments/view.ts";
import type { PageExample } from "./page-example.ts";

const line: SuspenseLineView = {
  id: "7",
  bank: "ABB",
  reference: "W-2025-07-21-0017",
  moved: "came-back",
  sum: minor(300_00),
  bookedOn: day("2025-07-23"),
  waits: false,
};
const order = { kind: "order", id: "12", payee: "İlqar Əliyev", payOn: day("2025-07-21") } as const;
const repayment = {
  kind: "recovery",
  id: "3",
  owes: "Tərlan Məlikov",
  title: "Əlilliyə görə müavinət",
  outstanding: minor(300_00),
} as const;
const proposal = { place: order, by: "Sevda Nağıyeva", reason: "ABB 23.07.2025" };

/** Money that fits no order: the list, a line to be placed, and one that waits for a second person. */
export const paymentExamples: readonly PageExample[] = [
  {
    name: "suspense",
    role: "supervisor",
    page: (say, shell) =>
      suspenseListPage({ lines: [line, { ...line, id: "8", moved: "left", waits: true }] }, say, shell),
  },
  { name: "suspense-none", role: "supervisor", page: (say, shell) => suspenseListPage({ lines: [] }, say, shell) },
  {
    name: "suspense-line",
    role: "supervisor",
    page: (say, shell) =>
      suspensePage({ ...line, places: [order, { ...order, id: "14" }, repayment] }, say, shell, [
        { field: "reason", message: say.t("suspense.reason-missing") },
      ]),
  },
  {
    name: "suspense-line-proposed",
    role: "supervisor",
    page: (say, shell) =>
      suspensePage(
        { ...line, waits: true, proposal: { ...proposal, barred: say.t("suspense.same-person") } },
        say,
        shell,
      ),
  },
  {
    name: "suspense-line-nobody",
    role: "supervisor",
    page: (say, shell) => suspensePage({ ...line, places: [] }, say, shell),
  },
];
