import type { CountryPack } from "@dayaq/country";
import { day, findMoney, type Texts } from "@dayaq/kernel";
import type { Speech } from "@dayaq/portals";
import type { ChangeView, WhatIfSource, WhatIfView } from "@dayaq/portals/what-if";
import type { Law } from "@dayaq/rules";
import type { Change, Reform } from "@dayaq/rules/reform";
import type { Published } from "@dayaq/rules/what-if";

interface Asked {
  readonly pack: CountryPack;
  readonly source: WhatIfSource;
  readonly reform: Reform;
  /** The reformed law, which has every right of both. */
  readonly law: Law;
  readonly everyoneAsks: boolean;
}

/** The answer in the words of a language. */
export function viewOf(comparison: Published, asked: Asked, say: Speech): WhatIfView {
  const { pack, source, reform, law, everyoneAsks } = asked;
  const inLanguage = (texts: Texts): string => texts[say.language] ?? Object.values(texts)[0] ?? "";
  return {
    title: inLanguage(reform.title),
    source,
    everyoneAsks,
    comparison,
    changes: reform.changes.map((it) => changeOf(it, law, say, inLanguage)),
    programmes: Object.fromEntries(law.programmes.map(({ code, title }) => [code, inLanguage(title)])),
    regions: Object.fromEntries(pack.regions.map(({ code, title }) => [code, inLanguage(title)])),
  };
}

function changeOf(change: Change, law: Law, say: Speech, inLanguage: (texts: Texts) => string): ChangeView {
  const dayOf = (iso: string) => say.day(day(iso)); // the reform was applied: it has days
  const titleOf = (code: string) => {
    const found = law.programmes.find((it) => it.code === code);
    return found === undefined ? code : inLanguage(found.title);
  };
  if ("parameter" in change) {
    const parameter = law.parameters.find(({ key }) => key === change.parameter);
    const sum = typeof change.to === "string" ? findMoney(change.to, law.currency) : undefined;
    return {
      kind: "parameter",
      name: parameter === undefined ? change.parameter : inLanguage(parameter.title),
      to: sum === undefined ? String(change.to) : say.sum(sum),
      from: dayOf(change.from),
      ...(change.until === undefined ? {} : { until: dayOf(change.until) }),
    };
  }
  if ("add" in change) return { kind: "add", title: inLanguage(change.add.title) };
  if ("replace" in change) return { kind: "replace", title: inLanguage(change.replace.title) };
  if ("repeal" in change) return { kind: "repeal", title: titleOf(change.repeal), from: dayOf(change.from) };
  const choice = law.choices.find(({ name }) => name === change.choose);
  const reading = choice?.readings.find(({ code }) => code === change.reading);
  return {
    kind: "choose",
    name: choice === undefined ? change.choose : inLanguage(choice.says),
    reading: reading === undefined ? change.reading : inLanguage(reading.says),
  };
}
