import { isoDay, plusDays } from "@dayaq/kernel";
import { Button, Form } from "../components/form.tsx";
import { monthsInDates, yearTail } from "../format/days.ts";
import { paths } from "../paths.ts";
import type { Speech } from "../speech.ts";
import type { TownView } from "./view.ts";

interface DayCardProps {
  readonly view: Pick<TownView, "today" | "dayMax" | "strip">;
  readonly say: Speech;
  readonly csrf: string;
}

/** Days ahead at which the slider has a notch. */
const MARKS = [1, 30, 90, 180];

/** The machine room: the business day goes forward, and the worker can be killed. */
export function DayCard({ view: { today, dayMax, strip }, say, csrf }: DayCardProps) {
  const to = paths(say.language);
  const ahead = Math.max(1, dayMax - today);
  return (
    <section class="agency" aria-labelledby="machine-title" id="machine">
      <header>
        <h2 id="machine-title">{say.t("machine.title")}</h2>
        <p class="law">{say.t("machine.text")}</p>
      </header>
      <div class="flow">
        <p>{say.t("machine.today", { on: say.day(today) })}</p>
        <Form to={to.townAct("day")} csrf={csrf} label={say.t("machine.day")}>
          <div class="ds-field">
            <label class="ds-label" for="machine-days">
              {say.t("machine.slider")}
            </label>
            <input
              class="slider"
              id="machine-days"
              type="range"
              name="days"
              min="1"
              max={String(ahead)}
              value="1"
              list="machine-marks"
              data-from={isoDay(today)}
              data-months={monthsInDates(say.language).join(",")}
              data-tail={yearTail(say.language)}
            />
            <datalist id="machine-marks">
              {MARKS.map((days) => (
                <option value={String(days)} />
              ))}
            </datalist>
            <p class="slider-days">
              <span>{say.day(plusDays(today, 1))}</span>
              <output id="machine-day" for="machine-days" />
              <span>{say.day(plusDays(today, ahead))}</span>
            </p>
          </div>
          <div class="actions">
            <Button kind="secondary">{say.t("machine.move")}</Button>
            <label class="choice" for="machine-to">
              <span>{say.t("machine.or")}</span>
            </label>
            <input
              class="ds-input slim"
              id="machine-to"
              type="date"
              name="to"
              min={isoDay(today)}
              max={isoDay(dayMax)}
            />
          </div>
        </Form>
        <Form to={to.townAct("kill")} csrf={csrf} label={say.t("machine.kill")}>
          <Button kind="danger" barred={strip.worker === "down" ? say.t("machine.down") : undefined}>
            {say.t("machine.kill")}
          </Button>
          <p class="hint">{say.t("machine.kill-hint")}</p>
        </Form>
      </div>
    </section>
  );
}
