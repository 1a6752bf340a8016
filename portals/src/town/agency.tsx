import type { ComponentChildren } from "preact";
import { Fold } from "../components/fold.tsx";
import { StateWord } from "../components/state-word.tsx";
import type { Speech } from "../speech.ts";
import type { SentView } from "./view.ts";

export interface AgencyProps {
  readonly id: string;
  readonly name: string;
  readonly say: Speech;
  readonly last?: SentView | undefined;
  readonly children: ComponentChildren;
}

/** An agency's desk. It is a simulator, and says so. */
export const Agency = ({ id, name, say, last, children }: AgencyProps) => (
  <section class="agency" aria-labelledby={`${id}-title`} id={id}>
    <header>
      <h2 id={`${id}-title`}>{name}</h2>
      <p class="law">{say.t("town.simulator")}</p>
    </header>
    <div class="flow">
      {children}
      {last === undefined ? null : (
        <div class="flow">
          <p>
            <StateWord state={last.state} word={last.answer} />
          </p>
          <Fold id={`${id}-message`} alone summary={say.t("town.message")}>
            <div class="card-in">
              <pre tabindex={0} aria-label={say.t("town.message")}>
                {last.body}
              </pre>
            </div>
          </Fold>
        </div>
      )}
    </div>
  </section>
);
