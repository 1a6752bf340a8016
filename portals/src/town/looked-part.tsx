import { Empty } from "../components/empty.tsx";
import { Fold } from "../components/fold.tsx";
import { paths } from "../paths.ts";
import { Sentence } from "../rights/explanation.tsx";
import type { Speech } from "../speech.ts";
import type { LookedTodayView } from "./view.ts";

/** Looked at today, no right, and why: a no is as visible as a yes. Whom it concerned last, and the way to all. */
export const LookedPart = ({
  looked: { total, people },
  say,
}: {
  readonly looked: LookedTodayView;
  readonly say: Speech;
}) =>
  total === 0 ? (
    <Empty sentence={say.t("town.looked-none")} />
  ) : (
    <div class="flow">
      {people.length === 0 ? null : (
        <div class="card">
          {people.map(({ id, name, programmes }) => (
            <Fold id={`looked-${id}`} summary={say.t("town.looked-person", { name, count: programmes.length })}>
              {programmes.map(({ title, reasons }) => (
                <div class="tight">
                  <h3>{title}</h3>
                  {reasons.map((sentence) => (
                    <Sentence sentence={sentence} say={say} />
                  ))}
                </div>
              ))}
            </Fold>
          ))}
        </div>
      )}
      <p>
        <a href={paths(say.language).townNotGranted()}>{say.t("not-granted.more", { total })}</a>
      </p>
    </div>
  );
