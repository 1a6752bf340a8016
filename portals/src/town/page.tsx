import { StateIcon } from "../components/icons.tsx";
import { paths } from "../paths.ts";
import { documentOf } from "../shell/document.tsx";
import type { ShellView } from "../shell/view.ts";
import type { Speech } from "../speech.ts";
import { BankCard } from "./bank-card.tsx";
import { BirthCard } from "./birth-card.tsx";
import { DayCard } from "./day-card.tsx";
import { DisabilityCard } from "./disability-card.tsx";
import { LookedPart } from "./looked-part.tsx";
import { PhonePart } from "./phone-part.tsx";
import { TaxCard } from "./tax-card.tsx";
import { StripPart } from "./strip-part.tsx";
import type { TownView } from "./view.ts";

/** Ids of the parts that the live board sends anew. */
export const LIVE = { strip: "live-strip", phone: "live-phone", looked: "live-looked" } as const;

/** The first two minutes: agencies on the left speak, a phone on the right answers. Works by reload; the island only saves it. */
export function townPage(view: TownView, say: Speech, shell: ShellView): string {
  const to = paths(say.language);
  const { phone, told } = view;
  const desk = { say, csrf: shell.csrf };
  return documentOf({
    title: say.t("town.title"),
    say,
    shell,
    look: "wide",
    live: true,
    children: (
      <div
        class="sections"
        data-live={`${to.townAct("live")}?phone=${phone.personId}&family=${view.birth.family}&person=${view.disability.person}`}
      >
        <div class="reading flow">
          <h1>{say.t("town.title")}</h1>
          <p>{say.t("town.text")}</p>
        </div>
        <section class="tight strip-part" aria-labelledby="strip-title">
          <h2 class="ds-sr-only" id="strip-title">
            {say.t("strip.title")}
          </h2>
          <div id={LIVE.strip}>
            <StripPart strip={view.strip} say={say} />
          </div>
        </section>
        <div class="town">
          <div class="flow">
            <BirthCard desk={view.birth} {...desk} />
            <DisabilityCard desk={view.disability} {...desk} />
            {view.tax === undefined ? null : <TaxCard desk={view.tax} {...desk} />}
            <BankCard desk={view.bank} {...desk} />
            <DayCard view={view} {...desk} />
          </div>
          <div class="town-right flow" id="phone">
            {told === undefined ? null : <Told told={told} say={say} />}
            <div id={LIVE.phone}>
              <PhonePart phone={phone} say={say} csrf={shell.csrf} />
            </div>
          </div>
        </div>
        <section class="flow reading" aria-labelledby="looked-title">
          <h2 id="looked-title">{say.t("town.looked")}</h2>
          <div id={LIVE.looked}>
            <LookedPart looked={view.looked} say={say} />
          </div>
        </section>
      </div>
    ),
  });
}

/** What the last press led to. It stands above the phone, where the page opens after the press. */
const Told = ({ told, say }: { readonly told: NonNullable<TownView["told"]>; readonly say: Speech }) => (
  <p class="told" data-state={told.state} role="status">
    <StateIcon state={told.state} size={24} />
    <span>
      {told.text} {told.illustrative ? <span class="label-law">{say.t("told.illustrative")}</span> : null}
    </span>
  </p>
);
