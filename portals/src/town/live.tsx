import { renderToString } from "preact-render-to-string";
import type { Speech } from "../speech.ts";
import { LookedPart } from "./looked-part.tsx";
import { LIVE } from "./page.tsx";
import { PhonePart } from "./phone-part.tsx";
import { StripPart } from "./strip-part.tsx";
import type { TownView } from "./view.ts";

/** The parts of the first page that the live board sends when they change: id -> HTML, the same as in the page. */
export const liveParts = (
  view: Pick<TownView, "phone" | "strip" | "looked">,
  say: Speech,
  csrf: string,
): ReadonlyMap<string, string> =>
  new Map([
    [LIVE.phone, renderToString(<PhonePart phone={view.phone} say={say} csrf={csrf} />)],
    [LIVE.strip, renderToString(<StripPart strip={view.strip} say={say} />)],
    [LIVE.looked, renderToString(<LookedPart looked={view.looked} say={say} />)],
  ]);
