import { type LocalDate, plusYears } from "@dayaq/kernel";
import type { DeterminedView, FoundNo, FoundRight, FoundView, SentenceView } from "@dayaq/portals";
import type { CountryPack } from "@dayaq/country";
import type { DeterminationAnswer, RecordAnswer } from "@dayaq/rules/record";
import { determinedView, type Telling } from "../views/determined.ts";

/** What is drawn: some years behind, and as many ahead as anybody plans for. */
const YEARS_BEHIND = 2;
const YEARS_AHEAD = 5;

export const windowOn = (on: LocalDate): FoundView["window"] => ({
  from: plusYears(on, -YEARS_BEHIND, "last-of-month"),
  until: plusYears(on, YEARS_AHEAD, "last-of-month"),
});

/** The answer to a record as a page shows it: what is due in those years, what is not known, and each no with its reason. */
export function foundView(pack: CountryPack, { determinations }: RecordAnswer, telling: Telling): FoundView {
  const window = windowOn(telling.on);
  const told = determinations.map((it) => ({ it, view: rightView(pack, it, telling) }));
  const rights = told.filter(({ it, view }) => it.answer !== "undetermined" && isDue(view.determined, window));
  const unknown = told.filter(({ it, view }) => it.answer === "undetermined" && isOpen(it, view.determined, window));
  const abouts = [...new Set(determinations.map(({ about }) => about))];
  return {
    on: telling.on,
    window,
    rights: rights.map(({ view }) => view),
    unknown: unknown.map(({ view }) => view),
    noes: abouts
      .map((about) => ({
        about: telling.nameOf(about),
        rights: told
          .filter(
            ({ it, view }) => it.about === about && it.answer === "not-entitled" && !isDue(view.determined, window),
          )
          .flatMap(({ it }) => noOf(pack, it, telling)),
      }))
      .filter((it) => it.rights.length > 0),
  };
}

/** What ended before the years that are shown is left out; what runs into them keeps its first day. */
const shownOf = (view: DeterminedView, { from }: FoundView["window"]): DeterminedView => ({
  ...view,
  stretches: view.stretches.filter((it) => it.until === undefined || it.until > from),
  once: view.once.filter((it) => it.on >= from),
});

const rightView = (pack: CountryPack, it: DeterminationAnswer, telling: Telling): FoundRight => ({
  programme: it.programme,
  title: telling.words.programme(it.programme),
  about: telling.nameOf(it.about),
  determined: shownOf(
    determinedView(
      it,
      it.conditions.map((condition) => sentence(pack, it, condition, telling)),
      telling,
    ),
    windowOn(telling.on),
  ),
});

type Condition = DeterminationAnswer["conditions"][number];

function sentence(
  pack: CountryPack,
  { programme }: DeterminationAnswer,
  { id, says, holds }: Condition,
  { words }: Telling,
): SentenceView {
  const law = [
    ...(pack.programmes.find(({ code }) => code === programme)?.conditions ?? []),
    ...pack.incompatibilities,
  ];
  const stated = law.find((it) => it.id === id);
  return {
    says: words.of(says),
    holds: holds === null ? "unknown" : holds ? "yes" : "no",
    certainty: stated?.certainty ?? "official",
    ...(stated === undefined ? {} : words.cites(stated.basis)),
    sources: [],
  };
}

/** The first sentence that does not hold: it alone is enough for the no. */
function noOf(pack: CountryPack, it: DeterminationAnswer, telling: Telling): readonly FoundNo[] {
  const failing = it.conditions.find(({ holds }) => holds === false);
  if (failing === undefined) return [];
  const { says, law, lawTo } = sentence(pack, it, failing, telling);
  return [
    {
      programme: it.programme,
      title: telling.words.programme(it.programme),
      says,
      ...(law === undefined ? {} : { law }),
      ...(lawTo === undefined ? {} : { lawTo }),
    },
  ];
}

/** Whether anything of it lies in the years that are shown. */
const isDue = ({ stretches, once }: DeterminedView, { from, until }: FoundView["window"]): boolean =>
  stretches.some((it) => it.sum !== undefined && it.from < until && (it.until ?? until) > from) ||
  once.some((it) => it.sum !== undefined && from <= it.on && it.on < until);

/** A law of long ago that is not known to us is no news. */
const isOpen = (it: DeterminationAnswer, { stretches, once }: DeterminedView, { from, until }: FoundView["window"]) =>
  it.needs.length > 0 ||
  stretches.some((one) => one.sum === undefined && one.from < until && (one.until ?? until) > from) ||
  once.some((one) => one.sum === undefined && from <= one.on && one.on < until);
