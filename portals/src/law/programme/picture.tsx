import { Fold } from "../../components/fold.tsx";
import type { Speech } from "../../speech.ts";
import { RightLinks } from "../cited.tsx";
import type { PictureView, RightNamed } from "../view.ts";
import { layOut, type LaidGroup, LINE, WIDTH } from "./picture-layout.ts";

interface PictureProps {
  readonly picture: PictureView;
  readonly say: Speech;
}

/** The dependencies of a right as a drawing, and the same as text for whoever does not see it. */
export function Picture({ picture, say }: PictureProps) {
  const { groups, right, height } = layOut(picture, {
    draws: say.t("lawbook.draws"),
    rivals: say.t("lawbook.rivals"),
  });
  return (
    <figure class="flow">
      <svg
        class="picture"
        viewBox={`0 0 ${WIDTH} ${height}`}
        width={WIDTH}
        height={height}
        role="img"
        aria-label={say.t("lawbook.picture-of", { title: picture.right.title })}
      >
        {groups.map((group) => (
          <path
            class={`tie ${group.kind}`}
            d={`M${group.x + group.width} ${group.middle}C${right.x - 12} ${group.middle} ${group.x + group.width + 12} ${right.middle} ${right.x} ${right.middle}`}
          />
        ))}
        {groups.map((group) => (
          <Group group={group} />
        ))}
        <Group group={right} />
      </svg>
      <Fold id="picture-text" summary={say.t("lawbook.picture-text")} alone>
        <div class="card-in flow">
          {picture.agencies.map(({ title, facts }) => (
            <div>
              <p>{title}</p>
              <p class="soft small">{facts.join(", ")}</p>
            </div>
          ))}
          <Rights title={say.t("lawbook.draws")} rights={picture.draws} say={say} />
          <Rights title={say.t("lawbook.rivals")} rights={picture.rivals} say={say} />
        </div>
      </Fold>
    </figure>
  );
}

const Group = ({ group }: { readonly group: LaidGroup }) => (
  <g class={group.kind}>
    <rect x={group.x} y={group.y} width={group.width} height={group.height} rx={6} />
    {group.lines.map(({ text, isHead }, nth) => (
      <text class={isHead ? "head" : undefined} x={group.x + 10} y={group.y + LINE * (nth + 1)}>
        {text}
      </text>
    ))}
  </g>
);

const Rights = ({
  title,
  rights,
  say,
}: {
  readonly title: string;
  readonly rights: readonly RightNamed[];
  readonly say: Speech;
}) =>
  rights.length === 0 ? null : (
    <div>
      <p>{title}</p>
      <RightLinks rights={rights} say={say} small />
    </div>
  );
