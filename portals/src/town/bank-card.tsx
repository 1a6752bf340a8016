import { Button, Form } from "../components/form.tsx";
import { paths } from "../paths.ts";
import { Agency } from "./agency.tsx";
import type { DeskProps } from "./birth-card.tsx";
import type { BankDesk } from "./view.ts";

/** The bank: payday makes the file, two officers release it, and one order can be sent back. */
export function BankCard({ desk, say, csrf }: DeskProps<BankDesk>) {
  const to = paths(say.language);
  return (
    <Agency id="bank" name={say.t("town.bank")} say={say}>
      <p class="soft">{say.t("bank.text", { on: say.day(desk.payOn) })}</p>
      {desk.illustrative ? (
        <p>
          <span class="label-law">{say.t("bank.illustrative")}</span>
        </p>
      ) : null}
      <Form to={to.townAct("payday")} csrf={csrf} label={say.t("bank.payday")}>
        <input type="hidden" name="phone" value={desk.phone} />
        <label class="choice" for="bank-return">
          <input type="checkbox" id="bank-return" name="return-one" value="yes" checked />
          <span>{say.t("bank.return")}</span>
        </label>
        <Button>{say.t("bank.payday")}</Button>
      </Form>
      {desk.files.length === 0 ? null : (
        <ul class="readings">
          {desk.files.map(({ id, name, orders, sum, answered }) => (
            <li>
              <a href={to.townFile(id)} download>
                {name}
              </a>
              <span class="law">
                {say.t(answered ? "bank.file-answered" : "bank.file", { orders, sum: say.sum(sum) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Agency>
  );
}
