import { day, minor } from "@dayaq/kernel";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { speech } from "../speech.ts";
import { NextPayment } from "./next-payment.tsx";
import type { NextPaymentView } from "./view.ts";

const place = { currency: { code: "AZN", decimals: 2, sign: "₼" }, zone: "Asia/Baku" };

/** The worked correction: a decree of January was loaded after January had been paid. */
const february: NextPaymentView = {
  on: day("2023-02-20"),
  sum: minor(140_00),
  account: { bank: "ABB", ending: "1234" },
  parts: [
    { title: "T", forWhom: "Murad", sum: minor(120_00) },
    { title: "T", sum: minor(20_00), arrears: { origin: day("2023-01-01"), month: day("2023-02-01") } },
  ],
};

test.each([
  ["az", "T: Murad 120,00 ₼ T, yanvar 2023 üçün, fevral ödənişi ilə birlikdə 20,00 ₼"],
  ["en", "T, for Murad 120,00 ₼ T, for January 2023, with the February payment 20,00 ₼"],
  ["ru", "T: Murad 120,00 ₼ T, за январь 2023, вместе с выплатой за февраль 20,00 ₼"],
] as const)("in %s arrears say which month they are for, and with which payment they come", (language, says) => {
  const html = renderToString(<NextPayment payment={february} say={speech(language, place)} />);
  expect(html.replaceAll(/<[^>]*>/g, " ").replaceAll(/[\s\u00a0\u202f]+/g, " ")).toContain(says);
});
