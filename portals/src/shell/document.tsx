import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Speech } from "../speech.ts";
import { Bar } from "./bar.tsx";
import { Foot } from "./foot.tsx";
import type { ShellView } from "./view.ts";

export interface DocumentProps {
  readonly title: string;
  readonly say: Speech;
  readonly shell: ShellView;
  /** Width and density: a letter's column, the desk, or the wide first page. */
  readonly look?: "reading" | "office" | "wide";
  /** Loads the island script: the live board, or waiting for a start. */
  readonly live?: boolean;
  /** For everyone, and for search engines: the law, and nothing that is about a person. */
  readonly isIndexed?: boolean;
  readonly children: ComponentChildren;
}

/** A whole page as it goes over the wire. */
export const documentOf = (props: DocumentProps): string => `<!doctype html>${renderToString(<Document {...props} />)}`;

function Document({ title, say, shell, look = "reading", live = false, isIndexed = false, children }: DocumentProps) {
  const { assets } = shell;
  return (
    <html lang={say.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {isIndexed ? null : <meta name="robots" content="noindex" />}
        <title>{`${title} · Dayaq`}</title>
        <link rel="preload" href={assets.fontRegular} as="font" type="font/woff2" crossorigin="anonymous" />
        <link rel="stylesheet" href={assets.styles} />
        {live ? <script type="module" src={assets.board} /> : null}
      </head>
      <body class={look === "reading" ? undefined : look}>
        <a class="ds-skip-link" href="#content">
          {say.t("shell.skip")}
        </a>
        <Bar say={say} shell={shell} />
        <main id="content" tabindex={-1}>
          {children}
        </main>
        <Foot say={say} shell={shell} />
      </body>
    </html>
  );
}
