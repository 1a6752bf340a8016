import {
  type FieldError,
  type LawProposalView,
  type LawVersionLine,
  lawVersionPage,
  lawVersionsPage,
  type LawVersionView,
  shadowChangesPage,
  type ShadowChangeView,
  type StageView,
} from "@dayaq/portals";
import {
  canDoWithLawVersion,
  type LawVersion,
  openLawProposal,
  SHADOW_KINDS,
  type Stage,
  WHOLE,
} from "../../modules/determinations/index.ts";
import { fullName, people } from "../../modules/registry/index.ts";
import { nextKnown } from "../../platform/index.ts";
import { numberIn, wholeNumberIn } from "../asked.ts";
import { type Ask, type PageAnswer, type PageRoute, reach } from "../page-route.ts";
import { accountIn, readerOf } from "../views/staff.ts";
import { PackWords } from "../views/words.ts";

export const lawVersions: PageRoute = {
  method: "GET",
  path: "/office/law-versions",
  may: "law-version.see",
  answer: async (ask) => {
    const { tx, ports, say, shell } = ask;
    const versions = await ports.modules.determinations.versions.list(tx);
    return { html: lawVersionsPage({ versions: versions.map((it) => lineOf(ask, it)) }, say, shell) };
  },
};

export const lawVersion: PageRoute = {
  method: "GET",
  path: "/office/law-versions/:version",
  may: "law-version.see",
  answer: (ask) => show(ask),
};

/** Asks for the shadow, proposes, agrees or says no: one form each, and each answers with the version as it then stands. */
export const actOnLawVersion: PageRoute = {
  method: "POST",
  path: "/office/law-versions/:version",
  may: "law-version.switch",
  answer: async (ask) => {
    const { tx, ports, form, to, today, say } = ask;
    const id = numberIn(ask, "version");
    const { versions } = ports.modules.determinations;
    const acting = { by: readerOf(ask), reason: (form["reason"] ?? "").trim() };
    const learned = { known: await nextKnown(tx), today };
    const stage = stageIn(ask);
    if (form["act"] === "switch-on" && stage === undefined)
      return show(ask, [{ field: "share", message: say.t("law-versions.share-wrong") }]);
    const acts = {
      shadow: () => versions.runShadow(tx, id, acting.by, learned),
      agree: () => versions.agree(tx, id, acting, learned),
      refuse: () => versions.refuse(tx, id, acting, learned),
      "back-out": () => versions.propose(tx, id, "back-out", acting, learned),
      "switch-on": () => versions.propose(tx, id, stage ?? NOBODY, acting, learned),
    } as const;
    const act = Object.keys(acts).find((it): it is keyof typeof acts => it === form["act"]);
    if (act === undefined) return { trouble: "404" };
    const outcome = await acts[act]();
    if (outcome.ok) return { go: to.lawVersion(String(id)) };
    if (outcome.code === "law-version.unknown") return { trouble: "404" };
    const field = act === "back-out" ? "back-out-reason" : "reason";
    return outcome.code === "law-version.reason-missing"
      ? show(ask, [{ field, message: say.t("law-versions.reason-missing") }])
      : show(ask, [{ field: "content", message: say.t(refusalKey(outcome.code)) }]);
  },
};

const refusalKey = (code: string) =>
  code === "law-version.same-person" ? "law-versions.same-person" : "law-versions.refused";

const NOBODY: Stage = { share: 0, districts: [] };

/** What is typed: `12,5` percent, and a box for each district. Undefined where neither says for whom. */
function stageIn({ form, ports }: Ask): Stage | undefined {
  const typed = (form["share"] ?? "").trim().replace(",", ".").replace(/\s*%$/, "");
  const share = /^\d{1,3}(\.\d{1,2})?$/.test(typed) ? Math.round(Number(typed) * 100) : typed === "" ? 0 : -1;
  const districts = ports.pack.districts.map(({ code }) => code).filter((code) => form[`district-${code}`] === "yes");
  return share < 0 || share > WHOLE || (share === 0 && districts.length === 0) ? undefined : { share, districts };
}

async function show(ask: Ask, errors: readonly FieldError[] = []): Promise<PageAnswer> {
  const { tx, ports, say, shell } = ask;
  const { versions } = ports.modules.determinations;
  const version = await versions.find(tx, numberIn(ask, "version"));
  if (version === undefined) return { trouble: "404" };
  const names = await ports.modules.identity.staffNames(
    tx,
    version.acts.map(({ by }) => accountIn(by)),
  );
  const called = (by: string): string =>
    by === "machine" ? say.t("law-versions.machine") : (names.get(accountIn(by)) ?? by);
  const words = new PackWords(ports.pack, say.language);
  const run = await versions.findShadow(tx, version.id);
  const lines = await versions.shadowLines(tx, version.id);
  const proposal = openLawProposal(version);
  const view: LawVersionView = {
    ...lineOf(ask, version),
    ...(run
      ? {
          shadow: {
            ...run,
            lines: lines.map((line) => ({ ...line, title: words.programme(line.programme) })),
          },
        }
      : {}),
    ...(proposal ? { proposal: proposalOf(ask, proposal, called) } : {}),
    acts: version.acts.map(({ act, by, on, reason, stage }) => ({
      act,
      by: called(by),
      on,
      reason: act === "loaded" ? "" : reason,
      ...(stage ? { stage: stageOf(ask, stage) } : {}),
    })),
    canShadow: canDoWithLawVersion.shadow(version) && run?.done !== false,
    canSwitchOn: canDoWithLawVersion.switchOn(version),
    canBackOut: canDoWithLawVersion.backOut(version),
    districts: ports.pack.districts
      .filter(({ code }) => !version.stage.districts.includes(code))
      .map(({ code }) => ({ code, title: words.district(code) })),
  };
  return { html: lawVersionPage(view, say, shell, errors), ...(errors.length > 0 ? { status: 422 } : {}) };
}

function proposalOf(
  ask: Ask,
  { act, by, reason, stage }: LawVersion["acts"][number],
  called: (by: string) => string,
): LawProposalView {
  return {
    what: act === "back-out-proposed" ? "back-out" : "stage",
    ...(stage ? { stage: stageOf(ask, stage) } : {}),
    by: called(by),
    reason,
    ...(by === readerOf(ask) ? { barred: ask.say.t("law-versions.same-person") } : {}),
  };
}

const stageOf = ({ ports, say }: Ask, { share, districts }: Stage): StageView => ({
  share: String(share / 100),
  districts: districts.map((code) => new PackWords(ports.pack, say.language).district(code)),
});

const lineOf = (ask: Ask, version: LawVersion): LawVersionLine => ({
  id: String(version.id),
  title: version.title,
  state: version.state,
  stage: stageOf(ask, version.stage),
  loadedOn: version.loadedOn,
  waits: openLawProposal(version) !== undefined,
});

/** Rights of one page: as many as are read at a glance. */
const PAGE = 50;

/** Whose right a version would change in one way, by name. */
export const lawVersionChanges: PageRoute = {
  method: "GET",
  path: "/office/law-versions/:version/changes/:programme/:kind",
  may: "law-version.see-people",
  answer: async (ask) => {
    const { tx, ports, say, shell, params, query, to } = ask;
    const { versions } = ports.modules.determinations;
    const version = await versions.find(tx, numberIn(ask, "version"));
    const kind = SHADOW_KINDS.find((it) => it === params["kind"]);
    if (version === undefined || kind === undefined) return { trouble: "404" };
    const programme = params["programme"] ?? "";
    const after = Math.max(0, wholeNumberIn(query["after"]));
    const found = await versions.shadowChanges(tx, { version: version.id, programme, kind, after, limit: PAGE });
    const known = await people(
      tx,
      found.map(({ about }) => reach(ask, "law-version.see-people", about)),
    );
    const lines = found.map(({ about, from, before, after: then }): ShadowChangeView => {
      const person = known.get(about);
      return {
        who: fullName(person) || say.t("law-versions.somebody"),
        ...(person ? { to: to.person(person.uuid) } : {}),
        ...(from === undefined ? {} : { from }),
        ...(before === undefined ? {} : { before }),
        ...(then === undefined ? {} : { after: then }),
      };
    });
    const last = found.length === PAGE ? found.at(-1)?.about : undefined;
    const view = {
      versionId: String(version.id),
      versionTitle: version.title,
      title: new PackWords(ports.pack, say.language).programme(programme),
      kind,
      lines,
      ...(last === undefined
        ? {}
        : { next: to.lawVersionChanges(String(version.id), `${programme}/${kind}`, String(last)) }),
    };
    return { html: shadowChangesPage(view, say, shell), read: found.map(({ about }) => about) };
  },
};
