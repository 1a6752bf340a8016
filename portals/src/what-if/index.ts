export { whatIfPage } from "./page.tsx";
export { styleInOne } from "./styles.ts";
export { answerOf, notesOf } from "./sentences.ts";
export { type ReportTable, tablesOf } from "./tables.ts";
export type { ChangeView, WhatIfSource, WhatIfView } from "./view.ts";
