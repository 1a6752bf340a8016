import { expect, test } from "vitest";
import { noticesPage } from "../src/citizen/notices/page.tsx";
import { nos } from "../src/examples/notices.ts";
import { pick } from "../src/examples/rights.ts";
import { speech } from "../src/speech.ts";
import { AZERBAIJAN, shellOf } from "./serve-examples.ts";

const assets = { styles: "/s.css", fontRegular: "/f.woff2", board: "/b.js" };
const html = noticesPage(
  { notices: nos(pick("ru")) },
  speech("ru", AZERBAIJAN),
  shellOf("/ru/notices", "citizen", assets),
);
const articles = html.match(/<article[\s\S]*?<\/article>/g) ?? [];
const paragraphsOf = (article = ""): string[] =>
  [...article.matchAll(/<p[^>]*>([\s\S]*?)<\/p>/g)].map(([, it = ""]) => it.replaceAll(/<[^>]+>/g, "").trim());

test("a notice is read paragraph by paragraph: what, why, small by which law, then what one can do", () => {
  expect(paragraphsOf(articles[0]).slice(1, 6)).toEqual([
    "Решение принял человек: сотрудник рассмотрел и отказал.",
    "Сотрудник указал причину: Прожиточный минимум другой.",
    "Проверяли это условие: Коммунальные услуги и связь на человека обходятся меньше 15 процентов прожиточного минимума.",
    "Основание: Основные причины отказа в социальной помощи: список Фонда социальной защиты",
    "Что-то не так? Напишите здесь или позвоните по номеру 142. Обжаловать можно до 13 августа 2025 года включительно.",
  ]);
});

test("the words of an SMS are said in the language in which they were sent", () => {
  expect(articles[0]).toMatch(/<span lang="az">Dayaq: [^<]+<\/span>/);
});

test("every link names what it is about, and a no is contested before anything else is opened", () => {
  const links = [...(articles[0] ?? "").matchAll(/<a href="([^"]+)">([\s\S]*?)<\/a>/g)];
  expect(links.map(([, to]) => to)).toEqual(["/ru/rights/not-granted/UDSY", "/ru/proposals/0197-proposal"]);
  for (const [, , name] of links) expect.soft(name).toContain("Адресная государственная социальная помощь");
});
