import type { EventType } from "../events/index.ts";

/** The messaging version of the standard that we speak. */
export const DCI_VERSION = "1.0.0";

/** Registers by the standard's word in `reg_type`. */
export const CIVIL_REGISTER = "CRVS";
export const DISABILITY_REGISTER = "DR";

/** Our event types by the standard's word in `reg_event_type`. A correction has the word of what it corrects. */
export const EVENT_WORDS = {
  birth: "BIRTH",
  death: "DEATH",
  marriage: "MARRIAGE",
  divorce: "DIVORCE",
  adoption: "ADOPTION",
  disability: "DISABILITY",
} as const satisfies Partial<Record<EventType, string>>;

export type DciEventType = keyof typeof EVENT_WORDS;

/** Words that say by themselves that the child was born dead. */
const STILLBIRTHS: ReadonlySet<string> = new Set(["STILLBIRTH", "FETALDEATH"]);

/** Each word for each type: the one that we say, and others for the same from the standard's examples and code lists. */
const BY_WORD: ReadonlyMap<string, DciEventType> = new Map<string, DciEventType>([
  ...Object.entries(EVENT_WORDS).map(([type, word]) => [word, type as DciEventType] as const), // its keys are these types
  ...["LIVEBIRTH", "LIVE_BIRTH", ...STILLBIRTHS].map((word) => [word, "birth"] as const),
]);

/** The last part of a namespaced word, in capitals: `spdci-common:RegistryEventType:LiveBirth` is LIVEBIRTH. */
export const bareWord = (word: string): string => word.slice(word.lastIndexOf(":") + 1).toUpperCase();

export const findEventType = (word: string): DciEventType | undefined => BY_WORD.get(bareWord(word));

export const isStillbirth = (word: string): boolean => STILLBIRTHS.has(bareWord(word));

export const isDciEventType = (type: EventType): type is DciEventType => Object.hasOwn(EVENT_WORDS, type);

/** What happened to the record itself. */
export type RecordStatus = "registered" | "corrected" | "annulled";
