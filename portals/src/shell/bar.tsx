import { Mark } from "../components/icons.tsx";
import { OWN_NAMES } from "../language.ts";
import { inLanguage, paths } from "../paths.ts";
import type { Speech } from "../speech.ts";
import type { TextKey } from "../texts/texts.ts";
import { homeOf } from "./home.ts";
import type { Role, ShellView } from "./view.ts";

interface BarProps {
  readonly say: Speech;
  readonly shell: ShellView;
}

interface Entry {
  readonly to: string;
  readonly key: TextKey;
  readonly count?: number | undefined;
}

export function Bar({ say, shell }: BarProps) {
  const { path, languages, reader, csrf, demo } = shell;
  const to = paths(say.language);
  const entries = reader === undefined ? [] : entriesOf(reader.role, to, shell);
  const here = sectionOf(
    path,
    entries.map((it) => it.to),
  );
  return (
    <header class="bar">
      {demo ? (
        <div class="demo">
          <p>{say.t("shell.demo")}</p>
        </div>
      ) : null}
      <div class="bar-in">
        <a class="mark" href={demo ? to.town() : homeOf(shell, to)}>
          <Mark />
          Dayaq
        </a>
        {languages.length === 1 ? null : (
          <nav class="languages" aria-label={say.t("shell.languages")}>
            <ul>
              {languages.map((language) => (
                <li lang={language}>
                  {language === say.language ? (
                    <span aria-current="true">{OWN_NAMES[language]}</span>
                  ) : (
                    <a href={inLanguage(path, language)} hreflang={language}>
                      {OWN_NAMES[language]}
                    </a>
                  )}
                </li>
              ))}
            </ul>
          </nav>
        )}
        {entries.length === 0 ? null : (
          <nav class="pages" aria-label={say.t("shell.nav")}>
            <ul>
              {entries.map(({ to: target, key, count }) => (
                <li>
                  <a href={target} aria-current={target === here ? (path === target ? "page" : "true") : undefined}>
                    {count ? say.t("shell.counted", { name: say.t(key), count }) : say.t(key)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {reader === undefined ? null : (
          <form class="who" method="post" action={to.signOut()}>
            <input type="hidden" name="csrf" value={csrf} />
            <span>{reader.name}</span>
            <button type="submit">{say.t("shell.sign-out")}</button>
          </form>
        )}
      </div>
    </header>
  );
}

type Paths = ReturnType<typeof paths>;

function entriesOf(role: Role, to: Paths, { reader, hasAccounts = false }: ShellView): readonly Entry[] {
  if (role === "citizen") {
    return [
      { to: to.rights(), key: "shell.my-rights" },
      ...(hasAccounts ? ([{ to: to.contributions(), key: "contributions.mine" }] as const) : []),
      { to: to.notices(), key: "shell.notices", count: reader?.noticesUnread },
    ];
  }
  if (role === "lawyer") return [{ to: to.officeLaw(), key: "law-desk.title" }];
  return [
    { to: to.office(), key: "shell.find" },
    { to: to.tasks(), key: "shell.tasks", count: reader?.tasksOpen },
    { to: to.officeProposals(), key: "shell.proposals" },
    { to: to.officeNotGrantedToday(), key: "shell.not-granted" },
    { to: to.merges(), key: "shell.merges" },
    ...(hasAccounts ? ([{ to: to.wageMonths(), key: "wage-months.title" }] as const) : []),
    ...(role === "supervisor"
      ? ([
          { to: to.batches(), key: "shell.batches" },
          { to: to.lawVersions(), key: "shell.law-versions" },
          { to: to.quality(), key: "shell.quality" },
        ] as const)
      : []),
  ];
}

/** The entry below which a page lies: the longest of the addresses that its own begins with. */
const sectionOf = (path: string, entries: readonly string[]): string | undefined =>
  entries
    .filter((to) => path === to || path.startsWith(`${to}/`))
    .toSorted((a, b) => b.length - a.length)
    .at(0);
