import { type AlikePair, duplicatesPage, type FieldError } from "@dayaq/portals";
import {
  findByUuid,
  foundAlike,
  type MergeSeen,
  type PossibleDuplicate,
  possibleDuplicates,
  proposeMerge,
  uuidsOf,
  waitingMergesOf,
} from "../../modules/registry/index.ts";
import type { Tx } from "../../platform/index.ts";
import { type Ask, type PageAnswer, type PageRoute, reach } from "../page-route.ts";
import { staffNames, staffOf } from "../views/staff.ts";
import { recordOf } from "../views/record.ts";

/** More are not compared on one page: a common name has many that are alike. */
const COMPARED = 5;

export const duplicates: PageRoute = {
  method: "GET",
  path: "/office/people/:person/duplicates",
  may: "merge.see",
  answer: (ask) => show(ask, ask.query["with"]),
};

export const proposeToMerge: PageRoute = {
  method: "POST",
  path: "/office/people/:person/duplicates",
  may: "merge.decide",
  answer: async (ask) => {
    const { tx, form, say } = ask;
    const kept = reach(ask, "merge.decide", await findByUuid(tx, ask.params["person"] ?? ""));
    const merged = reach(ask, "merge.decide", await findByUuid(tx, form["other"] ?? ""));
    const reason = (form["reason"] ?? "").trim();
    if (reason === "") return show(ask, form["other"], say.t("merges.reason-missing"));
    const waiting = (await waitingMergesOf(tx, [kept])).find((it) => isOf(it, merged));
    if (waiting !== undefined) return { go: ask.to.merge(String(waiting.id)), read: [kept, merged] };
    const outcome = await proposeMerge(tx, { kept, merged, reason }, staffOf(ask));
    return outcome.ok
      ? { go: ask.to.merge(String(outcome.value)), read: [kept, merged] }
      : show(ask, form["other"], say.t("merges.refused"));
  },
};

/** The person beside each who is alike; whoever is asked for first. */
async function show(ask: Ask, first: string | undefined, message?: string): Promise<PageAnswer> {
  const { tx, say, shell } = ask;
  const party = reach(ask, "merge.see", await findByUuid(tx, ask.params["person"] ?? ""));
  const all = await alikeTo(tx, party);
  const uuids = await uuidsOf(
    tx,
    all.map(({ other }) => other),
  );
  const found = all
    .toSorted((a, b) => Number(uuids.get(b.other) === first) - Number(uuids.get(a.other) === first))
    .slice(0, COMPARED);
  const waiting = await waitingMergesOf(tx, [party]);
  const by = await staffNames(ask, waiting);
  const own = await recordOf(ask, party);
  const pairs: AlikePair[] = [];
  for (const { other, schemesOfBoth } of found) {
    const merge = waiting.find((it) => isOf(it, other));
    pairs.push({
      records: [own, await recordOf(ask, other)], // at most five
      other: uuids.get(other) ?? "",
      bothNumbered: schemesOfBoth.length > 0,
      ...(merge === undefined
        ? {}
        : { waits: { mergeId: String(merge.id), by: by(merge.proposedBy), at: merge.proposedAt } }),
    });
  }
  const errors: FieldError[] = message === undefined ? [] : [{ field: "reason-0", message }];
  const view = { personId: own.personId, name: own.name, pairs };
  return {
    html: duplicatesPage(view, say, shell, errors),
    read: [party, ...found.map(({ other }) => other)],
    ...(message === undefined ? {} : { status: 422 }),
  };
}

/** Those who look alike now, and those whom the comparison of the whole registry has found. */
async function alikeTo(tx: Tx, party: number): Promise<PossibleDuplicate[]> {
  const now = await possibleDuplicates(tx, [party]);
  const found = await foundAlike(tx, party);
  return [...now, ...found.filter(({ other }) => now.every((it) => it.other !== other))];
}

const isOf = ({ kept, merged }: MergeSeen, other: number): boolean => kept === other || merged === other;
