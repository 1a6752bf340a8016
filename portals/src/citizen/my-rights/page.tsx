import { Empty } from "../../components/empty.tsx";
import { Looked } from "../../rights/looked.tsx";
import { NextPayment } from "../../rights/next-payment.tsx";
import { NotNow } from "../../rights/not-now.tsx";
import { Paid } from "../../rights/paid.tsx";
import { RightCard } from "../../rights/right-card.tsx";
import type { WaitingView } from "../../rights/view.ts";
import { Waiting } from "../../rights/waiting.tsx";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { citizenPage } from "../page.tsx";
import type { MyRightsView } from "./view.ts";

/** *My rights*: what I receive, how much, from when, what changes, when it is paid, why, and why not. */
export function myRightsPage(view: MyRightsView, say: Speech, shell: ShellView): string {
  const to = paths(say.language);
  const { givenName, today, nextPayment, rights, waiting, notNow, paid, looked } = view;
  const children = (
    <>
      {nextPayment === undefined ? null : <NextPayment payment={nextPayment} say={say} />}
      <section class="flow">
        <h2>{say.t("rights.title")}</h2>
        {rights.length === 0 ? (
          <Empty sentence={say.t("rights.none")} />
        ) : (
          <div class="cards">
            {rights.map((right) => (
              <RightCard right={right} say={say} to={to.right(right.id)} />
            ))}
          </div>
        )}
      </section>
      <Waiting waiting={waiting} say={say} to={(it) => actOn(it, to)} />
      {notNow.length === 0 ? null : (
        <NotNow programmes={notNow} say={say} contestTo={to.notGranted} askFor={to.askFor} />
      )}
      <section class="flow">
        <h2>{say.t("paid.title")}</h2>
        {paid.length === 0 ? <Empty sentence={say.t("paid.none")} /> : <Paid months={paid} say={say} />}
      </section>
      <section class="flow" id="looked">
        <h2>{say.t("looked.title")}</h2>
        {looked.length === 0 ? <Empty sentence={say.t("looked.none")} /> : <Looked readings={looked} say={say} />}
      </section>
    </>
  );
  return citizenPage(
    {
      title: say.t("shell.my-rights"),
      heading: say.t("rights.greeting", { name: givenName }),
      head: <p class="soft">{say.day(today)}</p>,
      isMain: true,
      children,
    },
    say,
    shell,
  );
}

type Paths = ReturnType<typeof paths>;

const actOn = (it: WaitingView, to: Paths): string | undefined =>
  it.kind === "offer" ? to.offer(it.id) : it.kind === "proposal" ? to.proposal(it.id) : undefined;
