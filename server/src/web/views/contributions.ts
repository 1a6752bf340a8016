import { registerOf } from "@dayaq/country";
import { minor } from "@dayaq/kernel";
import type { ContributionsView } from "@dayaq/portals";
import { fullName, people } from "../../modules/registry/index.ts";
import type { Ask } from "../page-route.ts";
import { PackWords } from "./words.ts";

/** The account of an insured person, with what the law counts in it today; undefined in a country without such accounts. */
export async function contributionsView(ask: Ask, party: number): Promise<ContributionsView | undefined> {
  const { tx, ports, today, say } = ask;
  const { contributions, determinations } = ports.modules;
  const rules = ports.pack.contributions;
  if (contributions === undefined || rules === undefined) return undefined;
  const { law } = await determinations.currentLaw(tx);
  const { number, months } = await contributions.account(tx, law, party, today);
  const { programme, capital, months: insuredMonths } = rules.countedBy;
  const [examined] = await determinations.examine(tx, [party], today, [programme]);
  const given = examined?.explanation.given ?? {};
  const [sum, count] = [given[capital], given[insuredMonths]];
  const agency = registerOf(ports.pack.agencies, rules.wage.kind)?.agency.code ?? "";
  return {
    today,
    name: fullName((await people(tx, [party])).get(party)),
    agency: new PackWords(ports.pack, say.language).agency(agency),
    ...(number === undefined ? {} : { number }),
    ...(typeof sum === "number" ? { capital: minor(sum) } : {}),
    ...(typeof count === "number" ? { insuredMonths: count } : {}),
    months: months.map(({ month, lines }) => ({
      month,
      lines: lines.map(({ employer, amount, contribution }) => ({ employer, wage: amount, contribution })),
    })),
  };
}
