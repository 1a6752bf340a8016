import { closeStaff, listStaff, putStaff, type StaffAccount } from "../../modules/identity/index.ts";
import { inTransaction, type Pool } from "../../platform/index.ts";
import { columns } from "../columns.ts";
import { type Command, readOptions, type Terminal, UsageTrouble } from "../command.ts";
import { withDatabase } from "../database.ts";
import { operator } from "../operator.ts";

export const staffCommand: Command = {
  name: "staff",
  usage: [
    "staff list",
    "staff add SUBJECT --role officer|supervisor|lawyer --name NAME [--office OFFICE] [--issuer URL]",
    "staff close ACCOUNT",
  ].join("\n"),
  summary: "List who is on the staff, give somebody an account or another role, or close one",
  async run(argv, terminal) {
    const { values, positionals } = readOptions(
      argv,
      { role: { type: "string" }, name: { type: "string" }, office: { type: "string" }, issuer: { type: "string" } },
      2,
    );
    const [verb = "", whom] = positionals;
    if (verb === "list") return withDatabase((pool) => list(pool, terminal));
    if (verb === "close") return withDatabase((pool) => close(pool, accountIn(whom), terminal));
    if (verb !== "add") throw new UsageTrouble("staff wants list, add or close");
    const account = accountOf(whom, values);
    return withDatabase((pool) => add(pool, account, terminal));
  },
};

/** `subject`: what the identity provider calls the person, as it stands in `sub` of its id token. */
function accountOf(
  subject: string | undefined,
  given: {
    role?: string | undefined;
    name?: string | undefined;
    office?: string | undefined;
    issuer?: string | undefined;
  },
): StaffAccount {
  const { role, name, office } = given;
  const issuer = given.issuer ?? process.env["DAYAQ_IDENTITY_PROVIDER_URL"];
  if (subject === undefined) throw new UsageTrouble("staff add wants the provider's id of the person (sub)");
  if (role !== "officer" && role !== "supervisor" && role !== "lawyer")
    throw new UsageTrouble("--role wants officer, supervisor or lawyer");
  if (name === undefined || name.trim() === "") throw new UsageTrouble("--name wants what colleagues call the person");
  if (issuer === undefined || issuer === "")
    throw new UsageTrouble("--issuer wants the address of the identity provider, or set DAYAQ_IDENTITY_PROVIDER_URL");
  return { issuer, subject, role, name, ...(office === undefined ? {} : { office }) };
}

function accountIn(text: string | undefined): number {
  const number = /^account\/(\d{1,15})$/.exec(text ?? "")?.[1];
  if (number === undefined) throw new UsageTrouble("an account is named account/7, as staff list shows it");
  return Number(number);
}

async function list(pool: Pool, terminal: Terminal): Promise<number> {
  const staff = await inTransaction(pool, listStaff, { readOnly: true });
  const rows = staff.map(({ id, role, name, office, closedAt }) => [
    `account/${id}`,
    role,
    name,
    office ?? "",
    closedAt === null ? "open" : `closed ${closedAt.toISOString().slice(0, 10)}`,
  ]);
  for (const line of columns([["account", "role", "name", "office", "state"], ...rows])) terminal.out(line);
  return 0;
}

async function add(pool: Pool, account: StaffAccount, terminal: Terminal): Promise<number> {
  const id = await inTransaction(pool, (tx) => putStaff(tx, account, operator()));
  if (id === undefined) {
    terminal.say("That identity has signed in as a citizen: for the state a person acts under an identity of its own.");
    return 1;
  }
  terminal.out(`account/${id}`);
  return 0;
}

async function close(pool: Pool, account: number, terminal: Terminal): Promise<number> {
  const closed = await inTransaction(pool, (tx) => closeStaff(tx, account, operator()));
  terminal.say(closed ? "Closed, and signed out everywhere." : "No such account of the staff is open.");
  return closed ? 0 : 1;
}
