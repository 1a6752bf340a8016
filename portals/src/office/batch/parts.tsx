import { Fold } from "../../components/fold.tsx";
import { List } from "../../components/list.tsx";
import { writeCount } from "../../format/count.ts";
import type { Speech } from "../../speech.ts";
import type { BatchPart, BatchView } from "./view.ts";

interface PartsProps {
  readonly view: BatchView;
  readonly say: Speech;
}

/** The same sum seen by programme and by district. The districts of a country are many: they are folded. */
export const Parts = ({ view: { parts }, say }: PartsProps) => {
  const districts = parts.filter(({ kind }) => kind === "district");
  return (
    <>
      <PartList kind="programme" parts={parts.filter(({ kind }) => kind === "programme")} say={say} />
      {districts.length === 0 ? null : (
        <Fold id="districts" alone summary={say.t("batch.districts", { count: districts.length })}>
          <div class="card-in">
            <PartList kind="district" parts={districts} say={say} />
          </div>
        </Fold>
      )}
    </>
  );
};

interface PartListProps {
  readonly kind: BatchPart["kind"];
  readonly parts: readonly BatchPart[];
  readonly say: Speech;
}

const PartList = ({ kind, parts, say }: PartListProps) => (
  <div>
    <List<BatchPart>
      label={say.t(`batch.by-${kind}`)}
      captioned
      narrow
      rows={parts}
      none={say.t("batch.no-parts")}
      columns={[
        { title: say.t("batch.part"), of: ({ name }) => name },
        { title: say.t("batch.people"), number: true, of: ({ people }) => writeCount(people) },
        {
          title: say.t("paid.sum"),
          number: true,
          of: ({ sum }) => <span class="amount">{say.sum(sum, { always: true })}</span>,
        },
      ]}
    />
  </div>
);
