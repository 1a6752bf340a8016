import type { State } from "../../components/icons.tsx";
import { Steps } from "../../components/steps.tsx";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { officePage } from "../office-page.tsx";
import type { MoneyStep, MoneyView } from "./view.ts";

const SHAPE: Partial<Readonly<Record<MoneyStep["what"], State>>> = {
  returned: "stop",
  rejected: "stop",
  waits: "wait",
  payable: "wait",
  "payable-unknown": "wait",
};

/** Where is my money: one sentence a step, so that an operator can read it out. */
export function moneyPage(view: MoneyView, say: Speech, shell: ShellView): string {
  const { personId, personName, title, month, sum, state, steps } = view;
  return officePage(
    {
      title: say.t("money.title"),
      back: { to: paths(say.language).person(personId), name: personName },
      reading: true,
      lead: (
        <>
          <p class="line">
            <span>
              {title}, {say.month(month)}
            </span>
            <span class="amount amount-big">{say.sum(sum)}</span>
          </p>
          <p>
            <strong>{say.t(`money.answer.${state}`)}</strong>
          </p>
          <Steps steps={steps.map((step) => stepOf(step, say))} />
        </>
      ),
    },
    say,
    shell,
  );
}

function stepOf({ what, on, at, given }: MoneyStep, say: Speech) {
  const state = SHAPE[what] ?? "good";
  const when = at === undefined ? (on === undefined ? {} : { note: say.day(on) }) : { note: say.moment(at) };
  return {
    state,
    ...when,
    sentence: say.t(`money.${what}`, given),
    word: say.t(state === "good" ? "money.done" : state === "stop" ? "money.stopped" : "money.word-waits"),
  };
}
