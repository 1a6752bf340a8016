import { errorOf, type FieldError } from "../components/error-summary.tsx";
import { Button, Choices, Form, Tick } from "../components/form.tsx";
import type { Voice } from "../rights/voice.ts";
import type { ShellView } from "../shell/view.ts";
import type { Speech } from "../speech.ts";
import type { GiveUpView } from "./view.ts";

export interface WordProps<View> {
  readonly view: View;
  readonly say: Speech;
  readonly shell: ShellView;
  readonly voice: Voice;
  /** Where the form goes. */
  readonly to: string;
  /** Where nothing is said. */
  readonly back: string;
  readonly errors: readonly FieldError[];
}

/** Giving a right up: what it means, from when, said twice, and a way out beside the button. */
export function GiveUp({ view, say, shell, voice, to, back, errors }: WordProps<GiveUpView>) {
  const { sum, rhythm, today, month, isShared, chosen } = view;
  const stays = <a href={back}>{say.t(`${voice}give-up.keep`)}</a>;
  if (isShared)
    return (
      <section class="flow">
        <p>{say.t(`${voice}give-up.shared`, { helpline: shell.helpline })}</p>
        <p>{stays}</p>
      </section>
    );
  return (
    <section class="flow">
      <p>{say.t(`${voice}give-up.what`, { sum: say.sum(sum), rhythm })}</p>
      <p class="soft">{say.t(`${voice}give-up.again`)}</p>
      <Form to={to} csrf={shell.csrf}>
        <Choices
          name="from"
          legend={say.t("give-up.when")}
          choices={[
            { value: "month", label: say.t("give-up.month", { on: say.day(month) }) },
            { value: "today", label: say.t("give-up.today", { on: say.day(today) }) },
          ]}
          chosen={chosen}
          error={errorOf(errors, "from")}
        />
        <Tick name="yes" label={say.t(`${voice}give-up.yes`)} error={errorOf(errors, "yes")} />
        <div class="actions">
          <Button kind="danger">{say.t("give-up.confirm")}</Button>
          {stays}
        </div>
      </Form>
    </section>
  );
}
