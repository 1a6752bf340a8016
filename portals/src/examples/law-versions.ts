import { day, minor } from "@dayaq/kernel";
import { shadowChangesPage } from "../office/law-versions/changes.tsx";
import { lawVersionsPage } from "../office/law-versions/list.tsx";
import { lawVersionPage } from "../office/law-versions/page.tsx";
import type { LawVersionLine, LawVersionView } from "../office/law-versions/view.ts";
import type { PageExample } from "./page-example.ts";

const nobody = { share: "0", districts: [] };
const line: LawVersionLine = {
  id: "3",
  title: "Əlilliyə görə müavinət: 350 ₼",
  state: "shadowed",
  stage: nobody,
  loadedOn: day("2025-08-01"),
  waits: true,
};
const stage = { share: "12.5", districts: ["Gəncə", "Sumqayıt"] };

const version: LawVersionView = {
  ...line,
  shadow: {
    on: day("2025-08-01"),
    people: 1_204_318,
    done: true,
    lines: [
      {
        programme: "ALW-DIS",
        title: "Əlilliyə görə müavinət",
        kind: "raised",
        rights: 48_112,
        before: minor(14_433_600_00),
        after: minor(16_839_200_00),
        past: minor(0),
      },
      {
        programme: "ALW-AGE",
        title: "Yaşa görə müavinət",
        kind: "ended",
        rights: 12,
        before: minor(2_400_00),
        after: minor(0),
        past: minor(-2_400_00),
      },
    ],
  },
  acts: [
    { act: "loaded", by: "Sevda Nağıyeva", on: day("2025-08-01"), reason: "" },
    { act: "shadow-run", by: "maşın", on: day("2025-08-01"), reason: "" },
    { act: "stage-proposed", by: "Sevda Nağıyeva", on: day("2025-08-02"), reason: "12 iyun fərmanı", stage },
  ],
  canShadow: true,
  canSwitchOn: true,
  canBackOut: false,
  districts: [
    { code: "GA", title: "Gəncə" },
    { code: "SU", title: "Sumqayıt" },
  ],
};

/** A new law on its way: the list, each state in which somebody has something to do, and whom it would touch. */
export const lawVersionExamples: readonly PageExample[] = [
  {
    name: "law-versions",
    role: "supervisor",
    page: (say, shell) =>
      lawVersionsPage(
        {
          versions: [
            line,
            { ...line, id: "2", state: "in-stages", stage, waits: false },
            { ...line, id: "1", state: "backed-out", waits: false },
          ],
        },
        say,
        shell,
      ),
  },
  {
    name: "law-versions-none",
    role: "supervisor",
    page: (say, shell) => lawVersionsPage({ versions: [] }, say, shell),
  },
  {
    name: "law-version",
    role: "supervisor",
    page: (say, shell) =>
      lawVersionPage(version, say, shell, [{ field: "share", message: say.t("law-versions.share-wrong") }]),
  },
  {
    name: "law-version-proposed",
    role: "supervisor",
    page: (say, shell) =>
      lawVersionPage(
        {
          ...version,
          proposal: {
            what: "stage",
            stage,
            by: "Sevda Nağıyeva",
            reason: "12 iyun fərmanı",
            barred: say.t("law-versions.same-person"),
          },
        },
        say,
        shell,
      ),
  },
  {
    name: "law-version-in-stages",
    role: "supervisor",
    page: (say, shell) =>
      lawVersionPage({ ...version, state: "in-stages", stage, canShadow: false, canBackOut: true }, say, shell),
  },
  {
    name: "law-version-new",
    role: "supervisor",
    page: (say, shell) => {
      const { shadow: _, ...unrun } = version;
      return lawVersionPage(
        { ...unrun, state: "loaded", canSwitchOn: false, acts: version.acts.slice(0, 1) },
        say,
        shell,
      );
    },
  },
  {
    name: "law-version-changes",
    role: "supervisor",
    page: (say, shell) =>
      shadowChangesPage(
        {
          versionId: "3",
          versionTitle: line.title,
          title: "Əlilliyə görə müavinət",
          kind: "raised",
          lines: [
            { who: "İlqar Əliyev", to: "/", from: day("2025-08-01"), before: minor(300_00), after: minor(350_00) },
            { who: "Aysel Quliyeva", before: minor(300_00) },
          ],
          next: "?after=50",
        },
        say,
        shell,
      ),
  },
];
