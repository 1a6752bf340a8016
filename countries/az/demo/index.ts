import type { Town } from "@dayaq/country";
import { bereaved } from "./bereaved.ts";
import { Chronicle } from "./chronicle.ts";
import { disability } from "./disability.ts";
import { families } from "./families.ts";
import { insured, wagesOf } from "./insured.ts";
import { staff } from "./staff.ts";
import { Story } from "./story.ts";

export { background } from "./background.ts";
export { Dice } from "./random.ts";
export { accountOf, finOf } from "./resident.ts";

/** The business day on which the town wakes up: all its records were stated before. */
export const TOWN_WAKES_ON = "2025-07-03";

/** The people of the demonstration and what the registers state of them, by the time of the statement. */
export function town(): Town {
  const story = new Story(new Chronicle("T"));
  families(story);
  disability(story);
  bereaved(story);
  insured(story);
  const records = story.chronicle.records.toSorted((a, b) =>
    a.statedAt < b.statedAt ? -1 : a.statedAt > b.statedAt ? 1 : 0,
  );
  return { people: story.people, staff, records, wages: wagesOf(story.workers) };
}
