import { type Outcome, refuse } from "@dayaq/kernel";
import { type FieldError, mergePage, mergesPage, type MergeView } from "@dayaq/portals";
import {
  fullName,
  findMerge,
  listMerges,
  type MergeSeen,
  people,
  proposeUnmerge,
  rejectMerge,
  rejectUnmerge,
} from "../../modules/registry/index.ts";
import { type Ask, type PageAnswer, type PageRoute, reach } from "../page-route.ts";
import { numberIn } from "../asked.ts";
import { readerOf, staffNames, staffOf } from "../views/staff.ts";
import { recordOf } from "../views/record.ts";

const SHOWN = 50;

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
    const nameOf = (id: number): string => fullName(known.get(id));
    const lines = found.map(({ id, kept, merged, state, proposedBy, proposedAt }) => ({
      id: String(id),
      names: [...new Set([nameOf(kept), nameOf(merged)])].filter((it) => it !== ""),
      state,
      by: names(proposedBy),
      at: proposedAt,
    }));
    return { html: mergesPage({ merges: lines }, say, shell), read: parties };
  },
};

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
    case "reject":
      return undoing ? rejectUnmerge(tx, id, staff) : rejectMerge(tx, id, staff);
    default:
      return Promise.resolve(refuse("merge.act-unknown"));
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
