import { day, minor } from "@dayaq/kernel";
import type { BatchView } from "../office/batch/view.ts";
import type { TaskView } from "../office/task/view.ts";
import { disabilityRight, type Pick3 } from "./rights.ts";

export const at = (hour: number): Date => new Date(Date.UTC(2025, 6, 3, hour));

export const task = (p: Pick3): TaskView => ({
  id: "0197-t",
  title: p("Bank pulu qaytarıb", "The bank sent money back", "Банк вернул деньги"),
  reason: p("Hesab bağlanıb (AC04).", "The account is closed (AC04).", "Счёт закрыт (AC04)."),
  advice: p(
    "Şəxsə zəng edin, yeni hesabı öyrənin.",
    "Call the person and ask for the new account.",
    "Позвоните человеку и узнайте новый счёт.",
  ),
  openedOn: day("2025-07-22"),
  dueOn: day("2025-07-25"),
  overdue: true,
  person: { personId: "0197-p", name: "Günel Məmmədova" },
  acts: [
    { act: "take" },
    { act: "retry", barred: p("Yeni hesab məlum deyil.", "No new account is known.", "Новый счёт неизвестен.") },
    { act: "close" },
  ],
});

export const batch = (p: Pick3): BatchView => ({
  id: "0197-b",
  bank: "ABB",
  payOn: day("2025-07-21"),
  state: "half-released",
  people: 1204,
  orders: 1377,
  sum: minor(41_234_550),
  heldSum: minor(90_000),
  parts: [
    {
      key: "DIS",
      kind: "programme",
      name: disabilityRight(p).title,
      people: 800,
      orders: 801,
      sum: minor(24_030_000),
    },
    {
      key: "BIRTH",
      kind: "programme",
      name: p("Anadan olmaya görə müavinət", "Birth grant", "Пособие при рождении"),
      people: 15,
      orders: 15,
      sum: minor(900_000),
    },
    { key: "GA", kind: "district", name: "Gəncə", people: 120, orders: 121, sum: minor(3_630_000) },
  ],
  holds: [
    {
      id: "7",
      name: p("Anadan olmaya görə müavinət", "Birth grant", "Пособие при рождении"),
      sum: minor(90_000),
      reason: p("Yoxlanılır", "Being checked", "Проверяется"),
    },
  ],
  releases: [{ who: p("Rauf Əliyev", "Rauf Əliyev", "Рауф Алиев"), at: at(9) }],
  barred: p(
    "Bunu siz artıq buraxmısınız.",
    "You have released it already; another person has to.",
    "Вы уже выпустили его; нужен другой человек.",
  ),
  fileAddress: "/en/office/batches/0197-b/file",
});
