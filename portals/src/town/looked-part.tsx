import { Empty } from "../components/empty.tsx";
import { Fold } from "../components/fold.tsx";
import { Sentence } from "../rights/explanation.tsx";
import type { Speech } from "../speech.ts";
import type { LookedPersonView } from "./view.ts";

/** Looked at today, no right, and why: a no is as visible as a yes. */
export const LookedPart = ({ looked, say }: { readonly looked: readonly LookedPersonView[]; readonly say: Speech }) =>
  looked.length === 0 ? (
    <Empty sentence={say.t("town.looked-none")} />
  ) : (
    <div class="card">
      {looked.map(({ id, name, programmes }) => (
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
  );
