import type { Outcome } from "@dayaq/kernel";
import { duplicatesPage, type FieldError, mergePage, mergesPage, type MergeView } from "@dayaq/portals";
import {
  findByUuid,
  findMerge,
  listMerges,
  type MergeSeen,
  people,
  possibleDuplicates,
  proposeMerge,
  proposeUnmerge,
  rejectMerge,
  rejectUnmerge,
  type Staff,
  uuidsOf,
} from "../../modules/registry/index.ts";
import { systemClock } from "../../platform/index.ts";
import { numberIn } from "../citizen/see-rights.ts";
import { type Ask, type PageAnswer, type PageRoute, reach } from "../page-route.ts";
import { recordOf } from "../views/record.ts";
import { readerOf } from "./find.ts";
import { accountIn } from "./money.ts";

const SHOWN = 50;
/** More are not compared on one page: a common name has many that are alike. */
const COMPARED = 5;

export const merges: PageRoute = {
  method: "GET",
  path: "/office/merges",
  may: "merge.see",
  answer: async (ask) => {
    const { tx, say, shell } = ask;
    const found = await listMerges(tx, SHOWN);
    const parties = [...new Set(found.flatMap(({ kept, merged }) => [kept, merged]))];
    const known = await people(tx, parties);
    const names = await staffNames(ask, found);
    const nameOf = (id: number): string => `${known.get(id)?.given ?? ""} ${known.get(id)?.family ?? ""}`.trim();
    const lines = found.map(({ id, kept, merged, state, proposedBy }) => ({
      id: String(id),
      names: [...new Set([nameOf(kept), nameOf(merged)])].filter((it) => it !== ""),
      state,
      by: names(proposedBy),
    }));
    return { html: mergesPage({ merges: lines }, say, shell), read: parties };
  },
};

export const duplicates: PageRoute = {
  method: "GET",
  path: "/office/people/:person/duplicates",
  may: "merge.see",
  answer: (ask) => showDuplicates(ask),
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
    if (reason === "") return showDuplicates(ask, say.t("merges.reason-missing"));
    const outcome = await proposeMerge(tx, { kept, merged, reason }, staffOf(ask));
    return outcome.ok
      ? { go: ask.to.merge(String(outcome.value)), read: [kept, merged] }
      : showDuplicates(ask, say.t("merges.refused"));
  },
};

async function showDuplicates(ask: Ask, message?: string): Promise<PageAnswer> {
  const { tx, say, shell, form } = ask;
  const party = reach(ask, "merge.see", await findByUuid(tx, ask.params["person"] ?? ""));
  const found = (await possibleDuplicates(tx, [party])).slice(0, COMPARED);
  const own = await recordOf(ask, party);
  const uuids = await uuidsOf(
    tx,
    found.map(({ other }) => other),
  );
  const pairs = [];
  for (const { other, schemesOfBoth } of found)
    pairs.push({
      records: [own, await recordOf(ask, other)], // at most five
      other: uuids.get(other) ?? "",
      bothNumbered: schemesOfBoth.length > 0,
    });
  const at = Math.max(
    0,
    pairs.findIndex(({ other }) => other === form["other"]),
  );
  const errors: FieldError[] = message === undefined ? [] : [{ field: `reason-${at}`, message }];
  const view = { personId: own.personId, name: own.name, pairs };
  return {
    html: duplicatesPage(view, say, shell, errors),
    read: [party, ...found.map(({ other }) => other)],
    ...(message === undefined ? {} : { status: 422 }),
  };
}

export const merge: PageRoute = {
  method: "GET",
  path: "/office/merges/:merge",
  may: "merge.see",
  answer: (ask) => showMerge(ask),
};

export const decideMerge: PageRoute = {
  method: "POST",
  path: "/office/merges/:merge",
  may: "merge.decide",
  answer: async (ask) => {
    const { tx, form, say } = ask;
    const it = await findMerge(tx, numberIn(ask, "merge"));
    if (it === undefined) return { trouble: "404" };
    for (const party of [it.kept, it.merged]) reach(ask, "merge.decide", party);
    if (form["act"] === "propose-undo" && (form["reason"] ?? "").trim() === "")
      return showMerge(ask, [{ field: "reason", message: say.t("merges.reason-missing") }]);
    const outcome = await moved(ask, it);
    if (outcome.ok) return { go: ask.to.merge(String(it.id)), read: [it.kept, it.merged] };
    const why = outcome.code === "merge.same-person-approves" ? "merges.same-person" : "merges.refused";
    return showMerge(ask, [{ field: "content", message: say.t(why) }]);
  },
};

function moved({ tx, ports, form, ...ask }: Ask, { id, state }: MergeSeen): Promise<Outcome<unknown, string>> {
  const staff = staffOf(ask);
  const undoing = state === "undo-proposed";
  switch (form["act"]) {
    case "approve":
      return ports.regroup[undoing ? "part" : "merge"](tx, id, staff);
    case "propose-undo":
      return proposeUnmerge(tx, id, (form["reason"] ?? "").trim(), staff);
    default:
      return undoing ? rejectUnmerge(tx, id) : rejectMerge(tx, id, staff);
  }
}

async function showMerge(ask: Ask, errors: readonly FieldError[] = []): Promise<PageAnswer> {
  const it = await findMerge(ask.tx, numberIn(ask, "merge"));
  if (it === undefined) return { trouble: "404" };
  const parties = [it.kept, it.merged].map((party) => reach(ask, "merge.see", party));
  const html = mergePage(await viewOf(ask, it), ask.say, ask.shell, errors);
  return { html, read: parties, ...(errors.length > 0 ? { status: 422 } : {}) };
}

async function viewOf(ask: Ask, it: MergeSeen): Promise<MergeView> {
  const { id, kept, merged, state, reason, proposedBy, proposedAt, approvedBy, undoReason, undoProposedBy } = it;
  const joined = state === "standing" || state === "undo-proposed";
  const names = await staffNames(ask, [it]);
  const waitsFor = state === "proposed" ? proposedBy : state === "undo-proposed" ? undoProposedBy : null;
  return {
    id: String(id),
    state,
    records: [await recordOf(ask, kept), ...(joined ? [] : [await recordOf(ask, merged)])],
    reason,
    by: names(proposedBy),
    at: proposedAt,
    ...(approvedBy === null ? {} : { approvedBy: names(approvedBy) }),
    ...(undoProposedBy === null ? {} : { undo: { reason: undoReason ?? "", by: names(undoProposedBy) } }),
    ...(waitsFor === readerOf(ask) ? { barred: ask.say.t("merges.same-person") } : {}),
  };
}

const staffOf = (ask: Pick<Ask, "reader">): Staff => ({ by: readerOf(ask), at: systemClock.now() });

async function staffNames({ tx, ports }: Ask, of: readonly MergeSeen[]): Promise<(by: string) => string> {
  const all = of.flatMap(({ proposedBy, approvedBy, undoProposedBy }) => [proposedBy, approvedBy, undoProposedBy]);
  const names = await ports.modules.identity.staffNames(
    tx,
    all.flatMap((by) => (by === null ? [] : [accountIn(by)])),
  );
  return (by) => names.get(accountIn(by)) ?? by;
}
