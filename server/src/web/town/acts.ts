import { findDay, isoDay, plusDays } from "@dayaq/kernel";
import { registerOf } from "@dayaq/country";
import { people } from "../../modules/registry/index.ts";
import { moveBusinessDay, systemClock } from "../../platform/index.ts";
import { wholeNumberIn } from "../asked.ts";
import { claimantIn } from "../citizen/claimants.ts";
import { confirm } from "../citizen/offer.ts";
import type { Ask, PageAnswer } from "../page-route.ts";
import { awaitApplied } from "./await-applied.ts";
import { birthRecord } from "./birth-record.ts";
import { setWork } from "./employment.ts";
import type { TownPorts } from "./ports.ts";
import { residentsOf } from "./residents.ts";
import { type Report, have } from "./simulators.ts";
import { processOf } from "./strip.ts";
import { type Told, townAddress } from "./told.ts";
import { castOf, DAYS_AHEAD } from "./view.ts";

/** An event is decided within two seconds; a worker that was just killed, or a machine with other work, has longer. */
const PATIENCE_MS = 10_000;
/** More than one press leads to. */
const NEWS_MAX = 6;

type Act = (ask: Ask, town: TownPorts) => Promise<PageAnswer>;

/** Registers a birth, or withdraws it. */
export const birth: Act = async (ask, town) => {
  const { tx, ports, form } = ask;
  const residents = await residentsOf(tx, town.people);
  const mother = castOf(residents).families.find(({ uuid }) => uuid === form["family"]);
  const bornOn = findDay(form["bornOn"] ?? "");
  const childName = (form["childName"] ?? "").trim();
  const filled = {
    family: form["family"],
    childName,
    bornOn: form["bornOn"],
    works: form["works"],
    phone: form["family"],
  };
  if (mother === undefined || bornOn === undefined || childName === "" || bornOn > ask.today)
    return back(ask, "invalid", filled);
  const { sender, recordNo, stands } = await birthRecord(tx, ports.pack, { family: mother.uuid, childName, bornOn });
  const father = residents.find(({ party }) => party === mother.spouse);
  const sentAt = systemClock.now();
  if (form["act"] === "withdraw") {
    if (!stands) return back(ask, "invalid", filled);
    const report = await have(`${town.civilRegistry}/annulments`, { recordNo, version: 2, type: "birth" });
    return settle(ask, {
      report,
      sender,
      sentAt,
      filled,
      desk: "birth",
      tell: [mother.party, ...(father ? [father.party] : [])],
      done: () => whatIsOwed(ask, [mother.party, ...(father ? [father.party] : [])]),
    });
  }
  await setWork(tx, ports, town, mother, form["works"] === "mother" || form["works"] === "both", bornOn);
  if (father) await setWork(tx, ports, town, father, form["works"] === "father" || form["works"] === "both", bornOn);
  const report = await have(`${town.civilRegistry}/births`, {
    recordNo,
    version: 1,
    alive: true,
    child: { given: childName, family: mother.family, sex: "female", bornOn: isoDay(bornOn) },
    mother: { identifiers: mother.identifiers },
    ...(father ? { father: { identifiers: father.identifiers } } : {}),
  });
  return settle(ask, {
    report,
    sender,
    sentAt,
    filled,
    desk: "birth",
    tell: [mother.party, ...(father ? [father.party] : [])],
  });
};

/** The expertise decides on somebody's disability. */
export const disability: Act = async (ask, town) => {
  const { tx, ports, form } = ask;
  const person = castOf(await residentsOf(tx, town.people)).people.find(({ uuid }) => uuid === form["person"]);
  const percent = Number(form["percentage"]);
  const from = findDay(form["from"] ?? "");
  const filled = {
    person: form["person"],
    percentage: form["percentage"],
    cause: form["cause"],
    from: form["from"],
    phone: form["person"],
  };
  if (person === undefined || from === undefined || !Number.isInteger(percent) || percent < 0 || percent > 100)
    return back(ask, "invalid", filled);
  const sentAt = systemClock.now();
  const report = await have(`${town.agencies}/disabilities`, {
    event: "decided",
    person: { identifiers: person.identifiers },
    from: isoDay(from),
    percent,
    cause: form["cause"] ?? "",
    blind: false,
  });
  const sender = registerOf(ports.pack.agencies, "disability")?.agency.code ?? "";
  return settle(ask, { report, sender, sentAt, filled, desk: "disability" });
};

/** The tap that an offer waits for, on the phone that shows it. */
export const confirmTap: Act = async (ask, town) => {
  const residents = await residentsOf(ask.tx, town.people);
  const parties = [
    ...new Set(residents.flatMap(({ party, spouse }) => [party, ...(spouse === undefined ? [] : [spouse])])),
  ];
  for (const party of parties) {
    // The people of the town: the offer names who may confirm it.
    const { offers } = await ask.ports.modules.entitlements.rightsOf(ask.tx, party);
    const offer = offers.find(({ id, toldTo }) => String(id) === ask.form["offer"] && toldTo.includes(party));
    if (offer === undefined) continue;
    const phone = (await people(ask.tx, [party])).get(party)?.uuid;
    const claimant = await claimantIn(ask, offer, party);
    const done = claimant !== undefined && (await confirm(ask, offer, party, claimant));
    return back(ask, done ? "confirmed" : "invalid", { phone });
  }
  return { trouble: "409" };
};

/** `kill -9` of the worker. Whoever supervises it starts another; what was begun is done once. */
export const kill: Act = async (ask, town) => {
  const pid = await processOf(town);
  if (pid !== undefined) process.kill(pid, "SIGKILL");
  return back(ask, "killed", {});
};

/** The business day goes forward, as far as the slider or the date says. */
export const moveDay: Act = async (ask) => {
  const { tx, form, today } = ask;
  const to = findDay(form["to"] ?? "") ?? plusDays(today, Math.min(wholeNumberIn(form["days"]), DAYS_AHEAD));
  // No further than the slider reaches: a day moves forward only, and the end of all calendars would be the end of the town.
  const moved = to > today && to <= plusDays(today, DAYS_AHEAD) && (await moveBusinessDay(tx, to)) === "moved";
  return moved ? back(ask, "moved", { on: isoDay(to) }) : back(ask, "invalid", {});
};

interface Sent {
  readonly report: Report | undefined;
  readonly sender: string;
  readonly sentAt: Date;
  readonly filled: Readonly<Record<string, string | undefined>>;
  readonly desk: "birth" | "disability";
  readonly done?: () => Promise<Done>;
  /** Whose phone is shown: of these whoever was told last. */
  readonly tell?: readonly number[];
}

interface Done {
  readonly told: Told;
  readonly owed?: string;
  /** `YYYY-MM-DD` */
  readonly on?: string;
}

/** Waits for what a message leads to and says it. */
async function settle(ask: Ask, { report, sender, sentAt, filled, desk, done, tell = [] }: Sent): Promise<PageAnswer> {
  if (report === undefined || !report.delivered) return back(ask, "unreachable", filled);
  const kept = { ...filled, desk, m: report.messageId, sender };
  const { status, code, milliseconds, repeated } = await awaitApplied(
    ask.tx,
    sender,
    report.messageId,
    sentAt,
    PATIENCE_MS,
  );
  if (status === "parked") return back(ask, "parked", { ...kept, code: code ?? "" });
  if (status === "waiting") return back(ask, "waiting", kept);
  if (repeated) return back(ask, "duplicate", kept);
  if (done === undefined)
    return back(ask, "granted", {
      ...kept,
      ms: String(milliseconds),
      phone: (await toldLast(ask, tell, sentAt)) ?? filled["phone"],
    });
  const { told, ...details } = await done();
  const phone = (await toldLast(ask, tell, sentAt)) ?? filled["phone"];
  return back(ask, told, { ...kept, ...details, phone });
}

export const back = (
  ask: Pick<Ask, "to">,
  told: Told,
  kept: Readonly<Record<string, string | undefined>>,
): PageAnswer => ({
  go: townAddress(ask, { ...kept, told }),
});

/** What was paid of the rights that a withdrawal proposes to end, and until when these people are heard. */
async function whatIsOwed({ tx, ports }: Ask, parties: readonly number[]): Promise<Done> {
  for (const party of parties) {
    // A couple: one of them is paid.
    const { proposals } = await ports.modules.entitlements.rightsOf(tx, party);
    const [last] = proposals.filter(({ state }) => state === "open");
    if (last === undefined) continue;
    const dues = await ports.modules.payments.duesOfParty(tx, party);
    const paid = dues.filter(
      ({ about, programme, status }) => about === last.about && programme === last.programme && status === "paid",
    );
    const owed = paid.reduce((all, { toPay }) => all + toPay, 0);
    const on = isoDay(last.contestUntil);
    return owed > 0 ? { told: "withdrawn", owed: String(owed), on } : { told: "withdrawn-unpaid", on };
  }
  return { told: "withdrawn-unpaid" };
}

/** Of these people whom the news reached, by the id that the outside sees: whoever was granted something before whoever lost it to them. */
async function toldLast({ tx, ports }: Ask, parties: readonly number[], since: Date): Promise<string | undefined> {
  const news = [];
  for (const party of parties) {
    // A couple: two phones.
    for (const { kind, toldAt } of await ports.modules.notices.of(tx, party, NEWS_MAX))
      if (toldAt >= since) news.push({ party, granted: kind === "granted", at: toldAt.getTime() });
  }
  const [last] = news.toSorted((a, b) => Number(b.granted) - Number(a.granted) || b.at - a.at);
  return last && (await people(tx, [last.party])).get(last.party)?.uuid;
}
