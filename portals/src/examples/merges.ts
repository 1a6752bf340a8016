import { day } from "@dayaq/kernel";
import { duplicatesPage } from "../office/merges/duplicates.tsx";
import { mergesPage } from "../office/merges/list.tsx";
import { mergePage } from "../office/merges/page.tsx";
import type { MergeView, RecordView } from "../office/merges/view.ts";
import type { Language } from "../language.ts";
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
  at: new Date(Date.UTC(2025, 6, 3, 8)),
});

export const mergeExamples: readonly PageExample[] = [
  {
    name: "merges",
    role: "officer",
    page: (say, shell) =>
      mergesPage(
        {
          merges: [
            { id: "3", names: ["İlqar Əliyev", "Ilgar Aliyev"], state: "proposed", by: "Leyla Abbasova" },
            { id: "2", names: ["Nərgiz Abbasova"], state: "standing", by: "Kamran Hacıyev" },
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
          pairs: [{ records: records(say.language), other: "0197-q", bothNumbered: true }],
        },
        say,
        shell,
        [{ field: "reason-0", message: say.t("merges.reason-missing") }],
      ),
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
