import { Button, Choices, Field, Form, Select } from "../components/form.tsx";
import { paths } from "../paths.ts";
import type { Speech } from "../speech.ts";
import { Agency } from "./agency.tsx";
import type { BirthDesk } from "./view.ts";

export interface DeskProps<Desk> {
  readonly desk: Desk;
  readonly say: Speech;
  readonly csrf: string;
}

const WORKS = ["mother", "father", "both", "neither"] as const;

/** The civil registry: a birth date and who works are all that the viewer has to set. */
export function BirthCard({ desk, say, csrf }: DeskProps<BirthDesk>) {
  const to = paths(say.language);
  return (
    <Agency id="birth" name={say.t("town.civil-registry")} say={say} last={desk.last}>
      <Form to={to.townAct("birth")} csrf={csrf} label={say.t("birth.form")}>
        <div class="pair">
          <Select
            name="family"
            id="birth-family"
            legend={say.t("birth.family")}
            choices={desk.families}
            chosen={desk.family}
          />
          <Field name="childName" id="birth-name" label={say.t("birth.name")} value={desk.childName} />
          <Field name="bornOn" id="birth-on" type="date" label={say.t("birth.on")} value={desk.bornOn} />
        </div>
        <Choices
          name="works"
          id="birth-works"
          legend={say.t("birth.works")}
          chosen={desk.works}
          choices={WORKS.map((value) => ({ value, label: say.t(`birth.works-${value}`) }))}
        />
        <div class="actions">
          <Button name="act" value="register">
            {say.t("birth.register")}
          </Button>
          <Button
            name="act"
            value="withdraw"
            kind="secondary"
            barred={desk.withdrawable ? undefined : say.t("birth.nothing-to-withdraw")}
          >
            {say.t("birth.withdraw")}
          </Button>
        </div>
      </Form>
    </Agency>
  );
}
