import { Empty } from "../components/empty.tsx";
import { Fold } from "../components/fold.tsx";
import { Sentence } from "../rights/explanation.tsx";
import type { NotNowView } from "../rights/view.ts";
import type { Speech } from "../speech.ts";

/** Looked at today, no right, and why: a no is as visible as a yes. */
export const LookedPart = ({ looked, say }: { readonly looked: readonly NotNowView[]; readonly say: Speech }) =>
  looked.length === 0 ? (
    <Empty sentence={say.t("town.looked-none")} />
  ) : (
    <div class="card">
      {looked.map(({ id, title, reasons }) => (
        <Fold id={`looked-${id}`} summary={title}>
          {reasons.map((sentence) => (
            <div>
              <Sentence sentence={sentence} say={say} />
            </div>
          ))}
        </Fold>
      ))}
    </div>
  );
