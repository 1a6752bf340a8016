import { day } from "@dayaq/kernel";
import type { Speech } from "../speech.ts";
import { tryItPage } from "../try-it/page.tsx";
import type { FoundView, TryItView } from "../try-it/view.ts";
import { granted, refused } from "./calculator.ts";
import type { PageExample } from "./page-example.ts";
import { type Pick3, pick } from "./rights.ts";

const found = (p: Pick3): FoundView => ({
  on: day("2025-08-01"),
  window: { from: day("2023-08-01"), until: day("2030-08-01") },
  rights: [
    {
      programme: "BIRTH",
      title: p("Doğuşa görə müavinət", "Birth grant", "Пособие при рождении"),
      about: "Deniz",
      determined: granted(p),
    },
    {
      programme: "ALW-SURV",
      title: p("Ailə başçısını itirməyə görə müavinət", "Survivor allowance", "Пособие по потере кормильца"),
      about: "Nərgiz",
      determined: { ...refused(p), answer: "entitled-later" },
    },
  ],
  unknown: [
    {
      programme: "UDSY",
      title: p("Ünvanlı dövlət sosial yardımı", "Targeted social assistance", "Адресная социальная помощь"),
      about: p("Ailə", "The household", "Семья"),
      determined: { ...refused(p), answer: "undetermined", stretches: [] },
    },
  ],
  noes: [
    {
      about: "Nərgiz",
      rights: [
        {
          programme: "ALW-DIS",
          title: p("Əlilliyə görə müavinət", "Disability allowance", "Пособие по инвалидности"),
          says: p("Əlilliyiniz müəyyən edilib.", "Your disability is established.", "Инвалидность установлена."),
          law: p("Qanun, m. 7", "The law, art. 7", "Закон, ст. 7"),
          lawTo: "/az/law",
        },
      ],
    },
  ],
});

function view(p: Pick3, say: Speech): TryItView {
  const people = [
    { value: "p0", label: "Nərgiz" },
    { value: "p1", label: "Deniz" },
  ];
  const person = (prefix: string, name: string, isOpen: boolean) => ({
    prefix,
    title: name || say.t("try.person", { number: 3 }),
    isOpen,
    fields: [
      { name: `${prefix}.name`, label: say.t("try.name"), type: "text" as const, value: name },
      { name: `${prefix}.born`, label: say.t("try.born"), type: "day" as const, value: "1996-04-10" },
    ],
  });
  return {
    on: "2025-08-01",
    families: [{ code: "newborn", title: p("Yeni doğulan uşaq", "A newborn child", "Новорождённый ребёнок") }],
    people: [person("p0", "Nərgiz", false), person("p1", "Deniz", false), person("p2", "", true)],
    relations: [
      {
        prefix: "r0",
        title: p("Nərgiz – Valideyn – Deniz", "Nərgiz – Parent – Deniz", "Nərgiz – Родитель – Deniz"),
        isOpen: true,
        fields: [{ name: "r0.is", label: say.t("try.is"), type: "select", choices: people, value: "p0" }],
      },
    ],
    facts: [
      {
        prefix: "f0",
        title: p("Yaşayış yeri: Nərgiz", "Residence: Nərgiz", "Место жительства: Nərgiz"),
        isOpen: true,
        carried: [{ name: "f0.kind", value: "residence" }],
        fields: [
          {
            name: "f0.v.permanent",
            label: p("Daimi yaşayır", "Lives here permanently", "Живёт постоянно"),
            type: "yes-no",
            choices: [
              { value: "yes", label: say.t("calc.yes") },
              { value: "no", label: say.t("calc.no") },
            ],
          },
        ],
      },
    ],
    household: { name: "household", label: say.t("try.represented"), type: "select", choices: people, value: "p0" },
    newFact: { person: people, kind: [{ value: "disability", label: p("Əlillik", "Disability", "Инвалидность") }] },
    errors: [],
  };
}

const example = (name: string, more: (p: Pick3, say: Speech) => Partial<TryItView>): PageExample => ({
  name,
  page: (say, shell) => {
    const p = pick(say.language);
    return tryItPage({ ...view(p, say), ...more(p, say) }, say, shell);
  },
});

export const tryExamples: readonly PageExample[] = [
  example("try", () => ({})),
  example("try-found", (p) => ({ found: found(p) })),
  example("try-nothing", (p) => ({ found: { ...found(p), rights: [], unknown: [] } })),
  example("try-errors", (_, say) => ({
    errors: [
      { field: "p2.name", message: say.t("try.error-name") },
      { field: "f0.v.permanent", message: say.t("calc.error-choose") },
    ],
  })),
];
