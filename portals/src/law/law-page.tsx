import type { ComponentChildren } from "preact";
import { Fold } from "../components/fold.tsx";
import { PageHead } from "../components/page-head.tsx";
import { paths } from "../paths.ts";
import { documentOf } from "../shell/document.tsx";
import type { ShellView } from "../shell/view.ts";
import type { Speech } from "../speech.ts";

export interface LawPage {
  readonly title: string;
  /** The first page of the law leads nowhere back. */
  readonly isFront?: boolean;
  /** Right below the heading. */
  readonly lead?: ComponentChildren;
  /** The sections of a long page, by the id of their headings. */
  readonly contents?: readonly { readonly id: string; readonly title: string }[];
  readonly children: ComponentChildren;
}

/** Every public page of the law: the way back, the heading, its sections, and what is on the page beside them. */
export const lawPage = (
  { title, isFront = false, lead, contents = [], children }: LawPage,
  say: Speech,
  shell: ShellView,
): string =>
  documentOf({
    title: isFront ? title : `${title} · ${say.t("lawbook.title")}`,
    say,
    shell,
    isIndexed: true,
    children: (
      <div class="sheet law-book">
        <div class="sections">
          <PageHead
            heading={title}
            back={isFront ? undefined : { to: paths(say.language).law(), name: say.t("lawbook.title") }}
            errors={[]}
            say={say}
          >
            {lead}
          </PageHead>
          {contents.length < 3 ? null : (
            <div class="on-phone no-print">
              <Fold id="on-page" summary={say.t("lawbook.on-page")} alone>
                <Contents contents={contents} />
              </Fold>
            </div>
          )}
          {children}
        </div>
        {contents.length === 0 ? null : (
          <nav class="side" aria-label={say.t("lawbook.on-page")}>
            <h2 class="small">{say.t("lawbook.on-page")}</h2>
            <Contents contents={contents} />
          </nav>
        )}
      </div>
    ),
  });

/** A phone has them folded below the heading, a desk beside the text: one of the two is there at a time. */
const Contents = ({ contents }: { readonly contents: NonNullable<LawPage["contents"]> }) => (
  <ul class="contents">
    {contents.map(({ id, title }) => (
      <li>
        <a href={`#${id}`}>{title}</a>
      </li>
    ))}
  </ul>
);
