import { type LocalDate, findDay, invariant, isoDay, plusDays } from "@dayaq/kernel";
import type { BankDesk, BirthDesk, Choice, DisabilityDesk, SentView, TownView } from "@dayaq/portals";
import { findMessageText, statusOf } from "../../modules/agencies/index.ts";
import type { ComingPayday } from "../../modules/payments/index.ts";
import type { Ask } from "../page-route.ts";
import { PackWords } from "../views/words.ts";
import { birthRecord } from "./birth-record.ts";
import { lookedAtToday } from "./looked.ts";
import { ownersOf, phoneView } from "./phone.ts";
import type { TownPorts } from "./ports.ts";
import { type Resident, residentsOf } from "./residents.ts";
import { stripView } from "./strip.ts";
import { toldIn, townQuery } from "./told.ts";
import { taxDesk } from "./wages.ts";

/** How far the slider reaches: past the ends of the terms in the town. */
export const DAYS_AHEAD = 400;

/** Who stands on the desks: a mother to be, and a person to be assessed. */
export function castOf(residents: readonly Resident[]): { families: Resident[]; people: Resident[] } {
  const families = residents.filter(({ sex, spouse }) => sex === "female" && spouse !== undefined);
  return { families: families.length > 0 ? families : [...residents], people: [...residents] };
}

/** Whom the page is about, as its address says: the same for the page and for its live board. */
export interface Scene {
  readonly families: readonly Resident[];
  readonly people: readonly Resident[];
  readonly family: Resident;
  readonly patient: Resident;
  /** Whose phones can be looked at, and whose is looked at. */
  readonly owners: Awaited<ReturnType<typeof ownersOf>>;
  readonly owner: Omit<Resident, "identifiers">;
}

/** Undefined while nobody lives in the town yet. */
export async function sceneOf(ask: Pick<Ask, "tx" | "query">, town: TownPorts): Promise<Scene | undefined> {
  const { tx, query } = ask;
  const { families, people } = castOf(await residentsOf(tx, town.people));
  const family = families.find(({ uuid }) => uuid === query["family"]) ?? families[0];
  if (family === undefined) return undefined;
  const others = people.filter(({ party }) => party !== family.party);
  const patient =
    people.find(({ uuid }) => uuid === query["person"]) ??
    others.find(({ party }) => party === family.spouse) ??
    others[0] ??
    family;
  const owners = await ownersOf(ask, [...new Map([family, patient].map((it) => [it.party, it])).values()]);
  const owner = owners.find(({ uuid }) => uuid === query["phone"]) ?? family;
  return { families, people, family, patient, owners, owner };
}

/** The whole first page. */
export async function townView(asked: Ask, town: TownPorts): Promise<TownView | undefined> {
  const ask = { ...asked, query: townQuery(asked.query) };
  const { today, query } = ask;
  const scene = await sceneOf(ask, town);
  if (scene === undefined) return undefined;
  const last = await sentView(ask, query["m"]);
  const told = toldIn(ask);
  return {
    today,
    dayMax: plusDays(today, DAYS_AHEAD),
    birth: {
      ...(await birthDesk(ask, scene.families, scene.family)),
      ...(last && query["desk"] === "birth" ? { last } : {}),
    },
    disability: {
      ...disabilityDesk(ask, town, scene.people, scene.patient),
      ...(last && query["desk"] === "disability" ? { last } : {}),
    },
    ...(town.wages.length === 0 ? {} : { tax: await taxDesk(ask, town) }),
    bank: await bankDesk(ask, scene.owner.uuid),
    ...(await livePartsOf(ask, town, scene)),
    ...(told === undefined ? {} : { told }),
  };
}

/** The parts that change by themselves. */
export async function livePartsOf(
  ask: Pick<Ask, "tx" | "ports" | "say" | "to" | "today">,
  town: TownPorts,
  { people, owners, owner, family, patient }: Scene,
): Promise<Pick<TownView, "phone" | "strip" | "looked">> {
  return {
    phone: await phoneView(ask, owners, owner, `&family=${family.uuid}&person=${patient.uuid}`),
    strip: await stripView(ask, town),
    looked: await lookedAtToday(ask, people),
  };
}

const choiceOf = ({ uuid, name }: Resident): Choice => ({ value: uuid, label: name });

const WORKS = ["mother", "father", "both", "neither"] as const;

async function birthDesk(
  { tx, ports, query, today }: Ask,
  families: readonly Resident[],
  family: Resident,
): Promise<BirthDesk> {
  const childName = query["childName"] ?? "Aylin";
  const bornOn = findDay(query["bornOn"] ?? "") ?? plusDays(today, -1);
  const { stands } = await birthRecord(tx, ports.pack, { family: family.uuid, childName, bornOn });
  return {
    families: families.map(choiceOf),
    family: family.uuid,
    childName,
    bornOn: isoDay(bornOn),
    works: WORKS.find((it) => it === query["works"]) ?? "both",
    withdrawable: stands,
  };
}

function disabilityDesk(
  { query, today, ports, say }: Ask,
  town: TownPorts,
  people: readonly Resident[],
  patient: Resident,
): DisabilityDesk {
  const kind = ports.pack.factKinds.find((it) => it.kind === "disability");
  const cause = kind?.fields["cause"];
  const codes = cause?.type === "code" ? cause.codes : [];
  return {
    people: people.map(choiceOf),
    person: patient.uuid,
    percentage: query["percentage"] ?? "81",
    causes: codes.map((code) => ({ value: code, label: ports.pack.texts[`cause.${code}`]?.[say.language] ?? code })),
    cause: query["cause"] ?? town.cause,
    from: query["from"] ?? isoDay(today),
  };
}

async function bankDesk({ tx, ports, say, today }: Ask, phone: string): Promise<BankDesk> {
  const words = new PackWords(ports.pack, say.language);
  const batches = await ports.modules.payments.listBatches(tx);
  return {
    payOn: nextPayday(ports, today),
    illustrative: ports.pack.payments.shift.certainty === "illustrative",
    phone,
    files: batches
      .filter(({ status }) => status !== "drafted")
      .slice(0, 4)
      .map(({ id, bank, payOn, orders, total, status }) => ({
        id: String(id),
        name: `pain.001 ${words.bank(bank)}, ${say.day(payOn)}`,
        orders,
        sum: total,
        answered: status !== "released" && status !== "sent",
      })),
  };
}

/** The next day of the group that pays most rights of the pack; today where it is today. Others have days of their own, on which most towns are owed nothing. */
export function nextPayday({ pack: { paidFrom }, modules }: Ask["ports"], today: LocalDate): LocalDate {
  const rights = ({ group }: ComingPayday) => Object.values(paidFrom).filter((it) => it.group === group.code).length;
  const [next] = modules.payments.comingPaydays(today).toSorted((a, b) => rights(b) - rights(a) || a.on - b.on);
  invariant(next !== undefined, "the country of a town pays something");
  return next.on;
}

/** The message that the last press sent, and how it stands now. */
async function sentView({ tx, say, query }: Ask, messageId: string | undefined): Promise<SentView | undefined> {
  const sender = query["sender"] ?? "";
  const body = messageId === undefined ? undefined : await findMessageText(tx, sender, messageId);
  if (messageId === undefined || body === undefined) return undefined;
  const [status] = await statusOf(tx, sender, [messageId]);
  if (status?.status === "parked")
    return { messageId, body: pretty(body), state: "stop", answer: say.t("told.parked", { code: status.code ?? "" }) };
  return {
    messageId,
    body: pretty(body),
    state: status?.status === "applied" ? "good" : "wait",
    answer: say.t("told.sent"),
  };
}

function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body; // a message that is no JSON is shown as it came
  }
}
