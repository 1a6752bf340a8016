import type { DemoAccount } from "./demo-accounts.ts";

const LANGUAGES = ["az", "en", "ru"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The first of the languages asked for that we have; az when there is none. */
export const languageOf = (asked: unknown): Language =>
  (typeof asked === "string" ? asked.split(/[\s,]+/) : [])
    .map((tag) => LANGUAGES.find((language) => tag.toLowerCase().startsWith(language)))
    .find((language) => language !== undefined) ?? "az";

const WORDS = {
  az: {
    title: "Nümayiş üçün giriş",
    notice: "Bu, simulyatordur: əsl giriş xidməti deyil və parol soruşmur. Buradakı insanlar uydurulub.",
    people: "Şəhərin sakinləri",
    staff: "Əməkdaşlar",
    signIn: "Daxil ol",
  },
  en: {
    title: "Demonstration sign-in",
    notice: "This is a simulator: no real sign-in service, and it asks for no password. The people here are invented.",
    people: "People of the town",
    staff: "Staff",
    signIn: "Sign in",
  },
  ru: {
    title: "Демонстрационный вход",
    notice: "Это симулятор: не настоящая служба входа, пароль не спрашивается. Люди здесь вымышлены.",
    people: "Жители города",
    staff: "Сотрудники",
    signIn: "Войти",
  },
} as const;

const NAMES: Readonly<Record<Language, string>> = { az: "Azərbaycanca", en: "English", ru: "Русский" };

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

export interface LoginView {
  readonly action: string;
  readonly language: Language;
  readonly people: readonly DemoAccount[];
  readonly staff: readonly DemoAccount[];
}

/** One button a person: the whole sign-in of the demonstration, without a script. */
export function loginPage({ action, language, people, staff }: LoginView): string {
  const words = WORDS[language];
  const list = (accounts: readonly DemoAccount[]): string =>
    accounts
      .map(
        ({ id, name, shows }) =>
          `<li><button name="account" value="${escaped(id)}"><strong>${escaped(name)}</strong><span>${escaped(shows[language] ?? "")}</span></button></li>`,
      )
      .join("");
  const others = LANGUAGES.filter((other) => other !== language)
    .map((other) => `<a href="?lang=${other}" lang="${other}" hreflang="${other}">${NAMES[other]}</a>`)
    .join(" ");
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.title}</title><style>${STYLE}</style></head>
<body><header><nav aria-label="Dil · Language · Язык">${others}</nav></header>
<main><h1>${words.title}</h1><p class="notice">${words.notice}</p>
<form method="post" action="${escaped(action)}" aria-label="${words.signIn}">
<h2>${words.people}</h2><ul>${list(people)}</ul>
<h2>${words.staff}</h2><ul>${list(staff)}</ul></form></main></body></html>`;
}

const STYLE = `:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:0 auto;padding:1rem;background:Canvas;color:CanvasText}
nav{text-align:right}nav a{display:inline-block;padding:.25rem .5rem;color:LinkText}.notice{border-inline-start:.3rem solid #b45309;padding:.5rem 1rem}
ul{list-style:none;padding:0;display:grid;gap:.5rem}button{font:inherit;width:100%;text-align:start;padding:.75rem 1rem;border:1px solid #767676;border-radius:.5rem;background:Canvas;color:CanvasText;cursor:pointer}
button:hover{text-decoration:underline}button:focus-visible,a:focus-visible{outline:3px solid #2563eb;outline-offset:2px}button span{display:block}`;
