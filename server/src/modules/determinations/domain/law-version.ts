import { done, fromStates, type LocalDate, type Outcome, refuse } from "@dayaq/kernel";

/** `loaded` and not run yet; `shadowed`; `in-stages`: for some; `in-use`: for all; and the two of a back-out. */
export type VersionState = "loaded" | "shadowed" | "in-stages" | "in-use" | "backing-out" | "backed-out";

/** Who is under a version: a share of all in hundredths of a percent, and everybody of some districts. */
export interface Stage {
  readonly share: number;
  readonly districts: readonly string[];
}

/** Everybody. */
export const WHOLE = 10_000;

export type LawActWord =
  | "loaded"
  | "shadow-asked"
  | "shadow-run"
  | "stage-proposed"
  | "stage-agreed"
  | "back-out-proposed"
  | "back-out-agreed"
  | "refused"
  | "backed-out";

/** What was done with a version, by whom, when and why. */
export interface LawAct {
  readonly act: LawActWord;
  /** Account, operator, or `machine`. */
  readonly by: string;
  readonly reason: string;
  readonly on: LocalDate;
  /** Of a stage. */
  readonly stage: Stage | undefined;
}

/** A new version of the law on its way into force, or out of it. */
export interface LawVersion {
  readonly id: number;
  readonly hash: string;
  /** The law that was in use when it was loaded. */
  readonly base: string;
  readonly title: string;
  readonly state: VersionState;
  readonly stage: Stage;
  readonly loadedOn: LocalDate;
  /** The oldest first. */
  readonly acts: readonly LawAct[];
}

const from = fromStates<VersionState>;

/** From which state each thing may be done. */
export const can = {
  shadow: from("loaded", "shadowed"),
  switchOn: from("shadowed", "in-stages"),
  backOut: from("in-stages", "in-use"),
};

/** What waits for a second person; undefined when nothing does. */
export function openProposal({ acts }: Pick<LawVersion, "acts">): LawAct | undefined {
  const last = acts.findLast(({ act }) => /^(stage|back-out)-(proposed|agreed)$|^refused$/.test(act));
  return last?.act === "stage-proposed" || last?.act === "back-out-proposed" ? last : undefined;
}

export type ProposeRefusal =
  | "law-version.reason-missing"
  | "law-version.proposed-already"
  | "law-version.not-shadowed"
  | "law-version.not-switched-on"
  | "law-version.stage-not-wider";

/** One of two: a stage only ever widens, since whoever is under a law stays under it until it is backed out. */
export function proposeStage(it: LawVersion, stage: Stage, reason: string): Outcome<Stage, ProposeRefusal> {
  if (reason.trim() === "") return refuse("law-version.reason-missing");
  if (openProposal(it)) return refuse("law-version.proposed-already");
  if (!can.switchOn(it)) return refuse("law-version.not-shadowed", { state: it.state });
  const districts = [...new Set([...it.stage.districts, ...stage.districts])].toSorted();
  const share = Math.max(it.stage.share, stage.share);
  const isWider = share > it.stage.share || districts.length > it.stage.districts.length;
  return isWider ? done({ share, districts }) : refuse("law-version.stage-not-wider");
}

export function proposeBackOut(it: LawVersion, reason: string): Outcome<"back-out-proposed", ProposeRefusal> {
  if (reason.trim() === "") return refuse("law-version.reason-missing");
  if (openProposal(it)) return refuse("law-version.proposed-already");
  if (!can.backOut(it)) return refuse("law-version.not-switched-on", { state: it.state });
  return done("back-out-proposed");
}

export type AgreeRefusal = "law-version.nothing-proposed" | "law-version.same-person";

/** Two of two: money moves by it, so it is another person. */
export function agree(it: LawVersion, by: string): Outcome<LawAct, AgreeRefusal> {
  const proposal = openProposal(it);
  if (!proposal) return refuse("law-version.nothing-proposed");
  return proposal.by === by ? refuse("law-version.same-person") : done(proposal);
}
