import { Button, Form } from "../components/form.tsx";
import { paths } from "../paths.ts";
import { Agency } from "./agency.tsx";
import type { DeskProps } from "./birth-card.tsx";
import type { TaxDesk } from "./view.ts";

/** The tax service: the wages of a month that is over, as one signed upload. */
export const TaxCard = ({ desk: { month, lines }, say, csrf }: DeskProps<TaxDesk>) => (
  <Agency id="tax" name={say.t("town.tax")} say={say}>
    {month === undefined ? (
      <p class="soft">{say.t("tax.none")}</p>
    ) : (
      <>
        <p class="soft">{say.t("tax.text", { month: say.month(month), lines })}</p>
        <Form to={paths(say.language).townAct("wages")} csrf={csrf} label={say.t("tax.form")}>
          <Button>{say.t("tax.send", { month: say.month(month) })}</Button>
        </Form>
      </>
    )}
  </Agency>
);
