import { renderToString } from "preact-render-to-string";
import { type Column, List } from "../components/list.tsx";
import type { Speech } from "../speech.ts";
import { answerOf, changesInWords, notesOf } from "./sentences.ts";
import { type ReportTable, tablesOf } from "./tables.ts";
import type { WhatIfView } from "./view.ts";

/** A page that needs nothing beside itself: to be kept, sent and printed. `styles`: those of the portals, fonts included. */
export const whatIfPage = (view: WhatIfView, say: Speech, styles: string, note?: string): string =>
  `<!doctype html>${renderToString(<Page view={view} say={say} styles={styles} note={note} />)}`;

interface PageProps {
  readonly view: WhatIfView;
  readonly say: Speech;
  readonly styles: string;
  /** That no native reader has checked these texts. */
  readonly note: string | undefined;
}

const Page = ({ view, say, styles, note }: PageProps) => (
  <html lang={say.language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex" />
      <title>{`${view.title} · Dayaq`}</title>
      <style dangerouslySetInnerHTML={{ __html: styles }} />
    </head>
    <body class="office report">
      <main id="content">
        <div class="flow">
          <p class="soft">{say.t("what-if.title", { day: say.day(view.comparison.on) })}</p>
          <h1>{view.title}</h1>
          <ul class="reading">
            {changesInWords(view, say).map((it) => (
              <li>{it}</li>
            ))}
          </ul>
        </div>
        <dl class="answer">
          {answerOf(view, say).map(({ name, value }) => (
            <div>
              <dt>{name}</dt>
              <dd class="amount amount-big">{value}</dd>
            </div>
          ))}
        </dl>
        {tablesOf(view, say).map((it) => (
          <section class="flow">
            <Table table={it} />
          </section>
        ))}
        <section class="reading flow">
          <h2>{say.t("what-if.notes")}</h2>
          <ul>
            {notesOf(view, say).map((it) => (
              <li>{it}</li>
            ))}
            {note === undefined ? null : <li>{note}</li>}
          </ul>
        </section>
      </main>
    </body>
  </html>
);

const Table = ({ table: { label, heads, rows, words = [], note } }: { readonly table: ReportTable }) => (
  <>
    <List
      label={label}
      captioned
      rows={rows}
      none=""
      columns={heads.map((title, place): Column<readonly string[]> => ({
        title,
        of: (row) => row[place] ?? "",
        number: place > 0 && !words.includes(place),
      }))}
    />
    {note === undefined ? null : <p class="small soft reading">{note}</p>}
  </>
);
