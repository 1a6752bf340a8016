import type { PaperOutcome } from "@dayaq/portals";
import { type Explanation, refusalIn } from "@dayaq/rules";
import type { Trace } from "../../../modules/entitlements/index.ts";
import { factSources, givenNames } from "../../../modules/registry/index.ts";
import type { Ask } from "../../page-route.ts";
import { claimTasks } from "../../views/claim-tasks.ts";
import { explanationView } from "../../views/explanation.ts";
import { PackWords } from "../../views/words.ts";
import type { Home } from "./home.ts";

/** What the application of a household comes to today, ground by ground; undefined where nobody has applied. */
export async function outcomeOf(
  ask: Ask,
  programme: string,
  { party: home, members }: Home,
): Promise<PaperOutcome | undefined> {
  const { tx, ports, say, today } = ask;
  const { determinations, entitlements } = ports.modules;
  const [examined] = await determinations.examine(tx, [home], today, [programme]);
  if (examined === undefined || !examined.determination.claimed) return undefined;
  const speaker = members.find(({ speaks }) => speaks)?.person.party ?? -1;
  const { proposals } = await entitlements.rightsOf(tx, speaker);
  const waits = proposals.some(
    (it) => it.programme === programme && it.about === home && (it.state === "open" || it.state === "contested"),
  );
  const explanation = examined.explainFully();
  const { award } = explanation;
  const names = await givenNames(
    tx,
    members.map(({ person }) => person.party),
  );
  const words = new PackWords(ports.pack, say.language);
  const nameOf = (party: number): string | undefined => names.get(party);
  const sources = await sourcesOf(ask, explanation);
  const task = (await claimTasks(ask, speaker)).get(programme);
  return {
    answer: waits ? "with-officer" : answerIn(explanation),
    ...(award.kind === "due" && !waits ? { sum: award.amount } : {}),
    why: explanationView({ explanation, sources }, words, say, { is: speaker, nameOf }),
    silent:
      award.kind === "undetermined"
        ? award.needs.map(({ kind, person, agency }) =>
            say.t("determined.need", {
              fact: words.factKind(kind),
              who: nameOf(person as number) ?? "", // in the registry a person is a party id
              agency: words.agency(agency),
            }),
          )
        : [],
    ...(task === undefined ? {} : { taskId: String(task.id) }),
  };
}

const ANSWERS = {
  entitled: "granted",
  "entitled-later": "granted",
  "not-entitled": "not-granted",
  undetermined: "unknown",
} as const satisfies Record<Explanation["answer"], PaperOutcome["answer"]>;

/** A no that a guess alone gives is none: the application waits on. */
function answerIn(explanation: Explanation): PaperOutcome["answer"] {
  const answer = ANSWERS[explanation.answer];
  return answer === "not-granted" && refusalIn(explanation)?.certainty === "illustrative" ? "unknown" : answer;
}

/** Who told the facts behind the grounds, and since when we know. */
async function sourcesOf({ tx }: Ask, { conditions }: Explanation): Promise<Trace["sources"]> {
  const ids = [...new Set(conditions.flatMap(({ facts }) => facts.map(({ id }) => id)))];
  return Object.fromEntries(await factSources(tx, ids));
}
