import { day } from "@dayaq/kernel";
import { alikePage } from "../office/merges/alike.tsx";
import { duplicatesPage } from "../office/merges/duplicates.tsx";
import { mergesPage } from "../office/merges/list.tsx";
import { mergePage } from "../office/merges/page.tsx";
import type { MergeView, RecordView } from "../office/merges/view.ts";
import type { Language } from "../language.ts";
import { at } from "./office-views.ts";
import type { PageExample } from "./page-example.ts";
import { disabilityRight, pick } from "./rights.ts";

const records = (language: Language): readonly RecordView[] => {
  const p = pick(language);
  const residence = p(
    "Yaşayış · Daxili İşlər Nazirliyi",
    "Residence · Ministry of Internal Affairs",
    "Проживание · МВД",
  );
  return [
    {
      personId: "0197-p",
      name: "İlqar Əliyev",
      bornOn: day("1983-11-05"),
      district: "Xaçmaz",
      numbers: ["FIN 5K9D2QA"],
      facts: [residence],
      rights: [`${disabilityRight(p).title} · 300 ₼`],
    },
    {
      personId: "0197-q",
      name: "Ilgar Aliyev",
      bornOn: day("1983-11-05"),
      district: "Xaçmaz",
      numbers: ["PASSPORT C02881934"],
      facts: [residence],
      rights: [],
    },
  ];
};

const merge = (language: Language): MergeView => ({
  id: "3",
  state: "proposed",
  records: records(language),
  reason: pick(language)(
    "Eyni adam, eyni ünvan.",
    "The same man at the same address.",
    "Тот же человек по тому же адресу.",
  ),
  by: "Leyla Abbasova",
  at: at(8),
});

export const mergeExamples: readonly PageExample[] = [
  {
    name: "merges",
    role: "officer",
    page: (say, shell) =>
      mergesPage(
        {
          merges: [
            { id: "3", names: ["İlqar Əliyev", "Ilgar Aliyev"], state: "proposed", by: "Leyla Abbasova", at: at(8) },
            { id: "2", names: ["Nərgiz Abbasova"], state: "standing", by: "Kamran Hacıyev", at: at(6) },
          ],
        },
        say,
        shell,
      ),
  },
  { name: "merges-none", role: "officer", page: (say, shell) => mergesPage({ merges: [] }, say, shell) },
  {
    name: "duplicates",
    role: "officer",
    page: (say, shell) =>
      duplicatesPage(
        {
          personId: "0197-p",
          name: "İlqar Əliyev",
          pairs: [
            { records: records(say.language), other: "0197-q", bothNumbered: true },
            {
              records: records(say.language),
              other: "0197-r",
              bothNumbered: false,
              waits: { mergeId: "3", by: "Leyla Abbasova", at: at(8) },
            },
          ],
        },
        say,
        shell,
        [{ field: "reason-0", message: say.t("merges.reason-missing") }],
      ),
  },
  {
    name: "alike",
    role: "officer",
    page: (say, shell) =>
      alikePage(
        {
          page: 1,
          pages: 3,
          lookedAt: at(2),
          pairs: [
            {
              personId: "0197-p",
              otherId: "0197-q",
              names: ["İlqar Əliyev", "Ilgar Aliyev"],
              born: [day("1983-11-05")],
              percent: 92,
              bothNumbered: true,
              waits: true,
            },
            {
              personId: "0197-s",
              otherId: "0197-t",
              names: ["Nərgiz Abbasova"],
              born: [day("1990-02-07"), day("1990-07-02")],
              percent: 100,
              bothNumbered: false,
              waits: false,
            },
          ],
        },
        say,
        shell,
      ),
  },
  {
    name: "alike-never",
    role: "officer",
    page: (say, shell) => alikePage({ page: 1, pages: 0, pairs: [] }, say, shell),
  },
  { name: "merge", role: "officer", page: (say, shell) => mergePage(merge(say.language), say, shell) },
  {
    name: "merge-own",
    role: "officer",
    page: (say, shell) => mergePage({ ...merge(say.language), barred: say.t("merges.same-person") }, say, shell),
  },
  {
    name: "merge-standing",
    role: "officer",
    page: (say, shell) =>
      mergePage(
        {
          ...merge(say.language),
          state: "standing",
          records: records(say.language).slice(0, 1),
          approvedBy: "Kamran Hacıyev",
        },
        say,
        shell,
      ),
  },
];
