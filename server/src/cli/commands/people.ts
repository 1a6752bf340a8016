import type { Outcome } from "@dayaq/kernel";
import { openDayaq } from "../../app.ts";
import { mergePeople, partPeople } from "../../flow/index.ts";
import {
  listWaitingMerges,
  possibleDuplicates,
  proposeMerge,
  proposeUnmerge,
  rejectMerge,
  rejectUnmerge,
  type Staff,
} from "../../modules/registry/index.ts";
import { inTransaction, type Pool, systemClock, type Tx } from "../../platform/index.ts";
import { type Command, readOptions, type Terminal, UsageTrouble } from "../command.ts";
import { withDatabase } from "../database.ts";
import { leaveTrace, refuseForTwo } from "../operator.ts";
import { packOf } from "../with-dayaq.ts";

/** People are named by `party/17`, as `dayaq explain` prints them: no number of a person stays in a shell's history. */
export const peopleCommand: Command = {
  name: "people",
  usage: [
    "people duplicates PARTY",
    "people merge KEPT MERGED --by ACCOUNT --reason TEXT",
    "people part MERGE --by ACCOUNT --reason TEXT",
    "people waiting",
    "people approve MERGE --by ANOTHER-ACCOUNT",
    "people reject MERGE --by ACCOUNT",
  ].join("\n"),
  summary: "Compare possible duplicates; merge and part two records of a person, by two of the staff",
  async run(argv, terminal) {
    const { values, positionals } = readOptions(argv, { by: { type: "string" }, reason: { type: "string" } }, 3);
    const [verb = "", ...whom] = positionals;
    const work = VERBS[verb];
    if (!work) throw new UsageTrouble(`people wants ${Object.keys(VERBS).join(", ")}`);
    if (values.by !== undefined) refuseForTwo("join or part records");
    return withDatabase((pool) => work({ ...values, pool, whom, terminal }));
  },
};

interface Asked {
  readonly pool: Pool;
  readonly terminal: Terminal;
  readonly whom: readonly string[];
  readonly by?: string | undefined;
  readonly reason?: string | undefined;
}

const VERBS: Readonly<Record<string, (asked: Asked) => Promise<number>>> = {
  duplicates,
  merge,
  part,
  waiting,
  approve,
  reject,
};

async function duplicates({ pool, whom, terminal }: Asked): Promise<number> {
  const party = partyIn(whom[0]);
  const found = await inTransaction(pool, async (tx) => {
    const alike = await possibleDuplicates(tx, [party]);
    await leaveTrace(tx, [party, ...alike.map(({ other }) => other)], "duplicates");
    return alike;
  });
  for (const { other, names, sameBirthDate, schemesOfBoth } of found) {
    const against = schemesOfBoth.length > 0 ? `  both have ${schemesOfBoth.join(", ")}` : "";
    terminal.out(
      `party/${other}  names ${Math.round(names * 100)}%  ${sameBirthDate ? "same birth date" : "no birth date"}${against}`,
    );
  }
  return 0;
}

function merge({ pool, whom, reason, by, terminal }: Asked): Promise<number> {
  const pair = { kept: partyIn(whom[0]), merged: partyIn(whom[1]), reason: given("reason", reason) };
  return told(
    terminal,
    inTransaction(pool, (tx) => proposeMerge(tx, pair, staff(by))),
  );
}

function part({ pool, whom, reason, by, terminal }: Asked): Promise<number> {
  const id = mergeIn(whom[0]);
  const why = given("reason", reason);
  return told(
    terminal,
    inTransaction(pool, (tx) => proposeUnmerge(tx, id, why, staff(by))),
  );
}

async function waiting({ pool, terminal }: Asked): Promise<number> {
  for (const { id, kept, merged, state, proposedBy, undoProposedBy } of await inTransaction(pool, listWaitingMerges))
    terminal.out(`${id}  party/${merged} into party/${kept}  ${state} by ${undoProposedBy ?? proposedBy}`);
  return 0;
}

async function approve({ pool, whom, by, terminal }: Asked): Promise<number> {
  const id = mergeIn(whom[0]);
  const dayaq = await openDayaq({ pack: await inTransaction(pool, packOf, { readOnly: true }), pool });
  try {
    const isUndo = await inTransaction(pool, (tx) => isUndoWaiting(tx, id));
    return await told(terminal, (isUndo ? partPeople : mergePeople)(pool, dayaq.flow, id, staff(by)));
  } finally {
    await dayaq.close();
  }
}

function reject({ pool, whom, by, terminal }: Asked): Promise<number> {
  const id = mergeIn(whom[0]);
  const who = staff(by);
  return told(
    terminal,
    inTransaction(pool, async (tx) =>
      (await isUndoWaiting(tx, id)) ? rejectUnmerge(tx, id, who) : rejectMerge(tx, id, who),
    ),
  );
}

const isUndoWaiting = async (tx: Tx, id: number): Promise<boolean> =>
  (await listWaitingMerges(tx)).some((it) => it.id === id && it.state === "undo-proposed");

async function told(terminal: Terminal, asked: Promise<Outcome<unknown, string>>): Promise<number> {
  const outcome = await asked;
  if (!outcome.ok) terminal.say(`Not done: ${outcome.code}`);
  else
    terminal.out(typeof outcome.value === "number" ? `merge ${outcome.value}` : "done: rights and money have followed");
  return outcome.ok ? 0 : 1;
}

const staff = (by: string | undefined): Staff => ({ by: given("by", by), at: systemClock.now() });

function given(name: string, value: string | undefined): string {
  if (value === undefined || value.trim() === "") throw new UsageTrouble(`--${name} is missing`);
  return value;
}

function partyIn(text: string | undefined): number {
  const number = /^party\/(\d{1,15})$/.exec(text ?? "")?.[1];
  if (number === undefined) throw new UsageTrouble("a person is named party/17");
  return Number(number);
}

function mergeIn(text: string | undefined): number {
  if (text === undefined || !/^\d{1,15}$/.test(text))
    throw new UsageTrouble("a merge is named by its number: people waiting");
  return Number(text);
}
