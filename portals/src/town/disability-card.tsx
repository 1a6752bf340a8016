import { Button, Field, Form, Select } from "../components/form.tsx";
import { paths } from "../paths.ts";
import { Agency } from "./agency.tsx";
import type { DeskProps } from "./birth-card.tsx";
import type { DisabilityDesk } from "./view.ts";

/** The disability agency: 81 % by war gives rights to two people. */
export function DisabilityCard({ desk, say, csrf }: DeskProps<DisabilityDesk>) {
  return (
    <Agency id="disability" name={say.t("town.disability-agency")} say={say} last={desk.last}>
      <Form to={paths(say.language).townAct("disability")} csrf={csrf} label={say.t("disability.form")}>
        <div class="pair">
          <Select
            name="person"
            id="disability-person"
            legend={say.t("disability.person")}
            choices={desk.people}
            chosen={desk.person}
          />
          <Field
            name="percentage"
            id="disability-percentage"
            type="number"
            inputmode="numeric"
            label={say.t("disability.percentage")}
            value={desk.percentage}
          />
          <Field name="from" id="disability-from" type="date" label={say.t("disability.from")} value={desk.from} />
          <Select
            name="cause"
            id="disability-cause"
            legend={say.t("disability.cause")}
            choices={desk.causes}
            chosen={desk.cause}
          />
        </div>
        <Button>{say.t("disability.send")}</Button>
      </Form>
    </Agency>
  );
}
