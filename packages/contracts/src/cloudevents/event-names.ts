import { type EventType, isEventType } from "../events/index.ts";

const PREFIX = "org.dayaq.";
const SUFFIX = ".v1";

/** The `type` attribute of an event: reverse domain, our own name, version of the body's schema. */
export const nameOf = (type: EventType): string => `${PREFIX}${type}${SUFFIX}`;

export function findTypeNamed(name: string): EventType | undefined {
  if (!name.startsWith(PREFIX) || !name.endsWith(SUFFIX)) return undefined;
  const type = name.slice(PREFIX.length, -SUFFIX.length);
  return isEventType(type) ? type : undefined;
}
