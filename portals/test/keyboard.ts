import type { Page } from "playwright-core";

/** What a press of Tab has reached. */
export interface Stop {
  /** Place among everything that can be reached, in the order of the page; -1 for what is none of it. */
  readonly place: number;
  readonly what: string;
  /** A ring or an edge of at least two pixels, which the element has not without the focus. */
  readonly isMarked: boolean;
  /** In sight, with nothing lying over it. */
  readonly isInSight: boolean;
}

/** Of a group of radio buttons the keyboard stops at one: at the chosen one, else at the first. */
const REACHABLE = `(() => {
  const seen = (it) => it.checkVisibility({ visibilityProperty: true }) && !it.disabled && it.tabIndex >= 0;
  const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")].filter(seen);
  const ofGroup = (radio) => all.filter((it) => it.type === "radio" && it.name === radio.name && it.form === radio.form);
  const stands = (it) => it.type !== "radio" || it === (ofGroup(it).find((one) => one.checked) ?? ofGroup(it)[0]);
  return all.filter(stands);
})()`;

const STYLE = `(it) => { const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(it); return { outlineStyle, outlineWidth, boxShadow }; }`;

/** To the top of the page, also where it opened at its errors; keeps in the page what everything looks like without the focus. */
const BEGIN = `(() => {
  const whole = document.documentElement;
  whole.tabIndex = -1;
  whole.focus();
  window.plain = ${REACHABLE}.map(${STYLE});
  return window.plain.length;
})()`;

const STOP = `((all, styleOf) => {
  const it = document.activeElement;
  const focused = styleOf(it);
  const box = it.getBoundingClientRect();
  const top = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height, 24) / 2);
  const ring = focused.outlineStyle !== "none" && parseFloat(focused.outlineWidth) >= 2;
  const place = all.indexOf(it);
  return {
    place,
    what: it.tagName.toLowerCase() + " " + (it.name || it.getAttribute("href") || it.textContent || "").trim().slice(0, 60),
    isMarked: (ring || focused.boxShadow !== "none") && JSON.stringify(focused) !== JSON.stringify(window.plain[place]),
    isInSight: top !== null && (it.contains(top) || top.contains(it) || top.closest("label")?.contains(it) === true),
  };
})(${REACHABLE}, ${STYLE})`;

/** A date is typed into three parts, and some browsers add the button that opens a calendar. */
const PARTS_MAX = 5;

/** Presses Tab from the top of a page to its end; answers with every stop. */
export async function walkByKeyboard(page: Page): Promise<{ readonly reachable: number; readonly stops: Stop[] }> {
  const reachable: number = await page.evaluate(BEGIN);
  const stops: Stop[] = [];
  for (let press = 0; press < reachable * PARTS_MAX && stops.length < reachable; press++) {
    await page.keyboard.press("Tab"); // one after the other, as a person does
    const stop: Stop = await page.evaluate(STOP);
    if (stop.place !== stops.at(-1)?.place) stops.push(stop);
  }
  return { reachable, stops };
}
