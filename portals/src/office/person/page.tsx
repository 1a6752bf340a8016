import { Empty } from "../../components/empty.tsx";
import { paths } from "../../paths.ts";
import { Looked } from "../../rights/looked.tsx";
import { NextPayment } from "../../rights/next-payment.tsx";
import { NotNow } from "../../rights/not-now.tsx";
import { Paid } from "../../rights/paid.tsx";
import { RightCard } from "../../rights/right-card.tsx";
import { Waiting } from "../../rights/waiting.tsx";
import type { WaitingView } from "../../rights/view.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { officePage } from "../office-page.tsx";
import { Facts, PastDecisions } from "./history.tsx";
import { Particulars, PersonSide } from "./head.tsx";
import type { OfficePersonView } from "./view.ts";

/** The whole person on one screen, in the order in which an operator is asked: money, rights, waiting, why not, history. */
export function personPage(view: OfficePersonView, say: Speech, shell: ShellView): string {
  const to = paths(say.language);
  const { personId, nextPayment, rights, waiting, notNow, paid, looked, facts, decisions } = view;
  return officePage(
    {
      title: view.name,
      lead: (
        <>
          <Particulars view={view} say={say} />
          <p class="law">{say.t("person.words")}</p>
        </>
      ),
      children: (
        <div class="sheet">
          <div class="sections">
            {nextPayment === undefined ? null : <NextPayment payment={nextPayment} say={say} voice="desk-" />}
            <section class="flow">
              <h2>{say.t("person.rights")}</h2>
              {rights.length === 0 ? (
                <Empty sentence={say.t("person.no-rights")} />
              ) : (
                <div class="cards">
                  {rights.map((right) => (
                    <RightCard
                      right={right}
                      say={say}
                      act={
                        right.mayGiveUp
                          ? { to: to.officeGiveUp(personId, right.id), name: say.t("desk-give-up.open") }
                          : undefined
                      }
                    />
                  ))}
                </div>
              )}
            </section>
            <Waiting waiting={waiting} say={say} voice="desk-" to={(it) => whereToAct(it, to)} />
            {notNow.length === 0 ? null : (
              <NotNow
                programmes={notNow}
                say={say}
                voice="desk-"
                askFor={(programme) => to.officeAskFor(personId, programme)}
              />
            )}
            <section class="flow">
              <h2>{say.t("person.money")}</h2>
              {paid.length === 0 ? (
                <Empty sentence={say.t("paid.none")} />
              ) : (
                <Paid months={paid} say={say} orderTo={(orderId) => to.money(personId, orderId)} />
              )}
            </section>
            <section class="flow">
              <h2>{say.t("person.decisions")}</h2>
              <PastDecisions decisions={decisions} say={say} />
            </section>
            <section class="flow">
              <h2>{say.t("person.facts")}</h2>
              <Facts facts={facts} say={say} />
            </section>
            <section class="flow">
              <h2>{say.t("person.looked")}</h2>
              {looked.length === 0 ? (
                <Empty sentence={say.t("desk-looked.none")} />
              ) : (
                <Looked readings={looked} say={say} />
              )}
            </section>
          </div>
          <PersonSide view={view} say={say} />
        </div>
      ),
    },
    say,
    shell,
  );
}

/** Where an officer goes on with what waits; nothing is to be done here about a fact, the law or a term. */
function whereToAct(waiting: WaitingView, to: ReturnType<typeof paths>): string | undefined {
  switch (waiting.kind) {
    case "offer":
      return to.officeOffer(waiting.id);
    case "officer":
    case "proposal":
      return to.officeProposal(waiting.id);
    case "fact":
    case "law":
    case "term":
      return undefined;
  }
}
