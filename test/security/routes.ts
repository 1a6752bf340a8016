import type { House } from "./house.ts";

/** Who asks. `owner` is the person whom the address is about, `other` another citizen. */
export const ASKERS = ["nobody", "owner", "other", "officer", "supervisor"] as const;
export type Asker = (typeof ASKERS)[number];

/** What the addresses of the table point at, as it is in the town after its payday. */
export interface Things {
  /** Party by the word for what is theirs. */
  readonly owners: Readonly<Record<"right" | "offer" | "proposal" | "money", number>>;
  readonly decision: number;
  readonly offer: number;
  readonly proposal: number;
  readonly person: string;
  readonly payee: string;
  readonly due: number;
  readonly task: number;
  readonly batch: number;
  /** A search that the officer asked for. */
  readonly search: string;
  readonly assets: readonly string[];
}

/** One route: its address, what is sent, whose thing it is, and the status for each asker in the order of `ASKERS`. */
export interface Row {
  readonly route: string;
  readonly address: (things: Things) => string;
  readonly owner?: keyof Things["owners"];
  readonly form?: Readonly<Record<string, string>>;
  readonly statuses: readonly [number, number, number, number, number];
  /** It knows nobody and writes nothing: a form from elsewhere gains nothing by it. */
  readonly keepsNothing?: true;
}

const row = (
  route: string,
  statuses: Row["statuses"],
  { address, ...rest }: Partial<Pick<Row, "address" | "owner" | "form" | "keepsNothing">> = {},
): Row => ({
  route,
  statuses,
  address: address ?? (() => route.slice(route.indexOf(" ") + 1).replace(":language", "en")),
  ...(route.startsWith("POST /:language") ? { form: {} } : {}),
  ...rest,
});

const EVERYBODY = [200, 200, 200, 200, 200] as const;
const UNDERSTOOD_BY_NOBODY = [400, 400, 400, 400, 400] as const;
const NOT_UNDERSTOOD = [422, 422, 422, 422, 422] as const;
const UNSIGNED = [401, 401, 401, 401, 401] as const;
const BACK = [303, 303, 303, 303, 303] as const;
const STAFF = [401, 403, 403, 200, 200] as const;
const SUPERVISOR = [401, 403, 403, 403, 200] as const;
/** Lawyers are none of the askers: what they may is in test/law/signing.test.ts. */
const LAWYER = [401, 403, 403, 403, 403] as const;
const OWN = [401, 200, 404, 403, 403] as const;

const NO_VERSION = "/en/office/law-versions/999";
const RULE = "/en/office/quality/BIRTH/amount";
const NOWHERE = [404, 404, 404, 404, 404] as const;
/** A month of wages that was never opened: whoever knows the address of one may send its bytes. */
const NO_MONTH = "/contributions/months/0197c2a4-6f1e-4a31-b2a0-3d1c5e1b9a77";

/** Files of a group and a day that are to be made. */
const PAYDAY = "/en/office/batches/days/allowances/2025-07-21";

/** Of a programme that neither citizen receives. */
const NO = "/en/rights/not-granted/FUNERAL";

/** A right that the law gives on application. */
const ASKED = "/en/rights/ask-for/PRISONER";

/** Every route of the running server. A new one fails the test until somebody has said here who may ask it. */
export const TABLE: readonly Row[] = [
  row("GET /health", EVERYBODY),
  row("GET /ready", [204, 204, 204, 204, 204]),
  row("GET /", BACK),
  // Agencies and banks show who they are by a signature: a cookie is worth nothing here.
  row("POST /dci/registry/notify", UNDERSTOOD_BY_NOBODY),
  row("POST /dci/registry/sync/txn/status", UNDERSTOOD_BY_NOBODY),
  row("POST /events", [415, 415, 415, 415, 415]),
  row("POST /bank/answers", UNSIGNED),
  row("POST /contributions/months", UNSIGNED),
  row("OPTIONS /contributions/months", [204, 204, 204, 204, 204]),
  row("GET /contributions/months/:id", NOWHERE, { address: () => NO_MONTH }),
  row("GET /contributions/months/:id/refusals", NOWHERE, { address: () => `${NO_MONTH}/refusals` }),
  row("PATCH /contributions/months/:id", [412, 412, 412, 412, 412], { address: () => NO_MONTH }), // says no protocol

  row("GET /sign-in/callback", BACK),
  // Anybody asks the law about anybody they invent; these send nothing.
  row("GET /openapi.json", EVERYBODY),
  row("POST /calculate", NOT_UNDERSTOOD),
  row("POST /trace", NOT_UNDERSTOOD),
  row("GET /:language/api", EVERYBODY),
  row("POST /:language/api", NOT_UNDERSTOOD, { keepsNothing: true }),
  row("GET /:language/try", EVERYBODY),
  row("POST /:language/try", NOT_UNDERSTOOD, { keepsNothing: true }),
  row("GET /:language/calculator/:programme", EVERYBODY, { address: () => "/en/calculator/BIRTH" }),
  row("POST /:language/calculator/:programme", NOT_UNDERSTOOD, {
    address: () => "/en/calculator/BIRTH",
    keepsNothing: true,
  }),

  // The law is for everyone.
  row("GET /:language/law", EVERYBODY),
  row("GET /:language/law/acts/:act", EVERYBODY, { address: () => "/en/law/acts/law-55-IIIQ" }),
  row("GET /:language/law/programmes/:programme", EVERYBODY, { address: () => "/en/law/programmes/BIRTH" }),
  row("GET /:language/law/standards", EVERYBODY),

  row("GET /:language/sign-in", EVERYBODY),
  row("GET /:language/sign-in/start", [503, 503, 503, 503, 503]), // the identity provider of this test is away
  row("POST /:language/sign-out", [401, 303, 303, 303, 303]),

  row("GET /:language/rights", [401, 200, 200, 403, 403]),
  row("GET /:language/rights/:right", OWN, { address: ({ decision }) => `/en/rights/${decision}`, owner: "right" }),
  // Each reads and contests what they themselves do not receive.
  row("GET /:language/rights/not-granted/:programme", [401, 200, 200, 403, 403], { address: () => NO }),
  row("POST /:language/rights/not-granted/:programme", [401, 422, 422, 403, 403], { address: () => NO }),
  // Given up with a day and a second yes: without them it is asked again.
  row("GET /:language/rights/:right/give-up", OWN, {
    address: ({ decision }) => `/en/rights/${decision}/give-up`,
    owner: "right",
  }),
  row("POST /:language/rights/:right/give-up", [401, 422, 404, 403, 403], {
    address: ({ decision }) => `/en/rights/${decision}/give-up`,
    owner: "right",
  }),
  // Neither citizen was ever released from prison.
  row("GET /:language/rights/ask-for/:programme", [401, 404, 404, 403, 403], { address: () => ASKED }),
  row("POST /:language/rights/ask-for/:programme", [401, 404, 404, 403, 403], { address: () => ASKED }),
  row("GET /:language/notices", [401, 200, 200, 403, 403]),
  row("GET /:language/contributions", [401, 200, 200, 403, 403]),
  row("GET /:language/office/people/:person/contributions", STAFF, {
    address: ({ person }) => `/en/office/people/${person}/contributions`,
  }),
  row("GET /:language/office/wage-months", STAFF),
  row("GET /:language/office/wage-months/:month/:version", [401, 403, 403, 404, 404], {
    address: () => "/en/office/wage-months/2001-01/1",
  }),
  row("GET /:language/letters/:decision", [401, 200, 404, 200, 200], {
    address: ({ decision }) => `/en/letters/${decision}`,
    owner: "right",
  }),
  row("GET /:language/offers/:offer", OWN, { address: ({ offer }) => `/en/offers/${offer}`, owner: "offer" }),
  // Nobody is named as the carer: it is asked again, where the offer is one's own.
  row("POST /:language/offers/:offer", [401, 422, 409, 403, 403], {
    address: ({ offer }) => `/en/offers/${offer}`,
    owner: "offer",
  }),
  row("GET /:language/proposals/:proposal", OWN, {
    address: ({ proposal }) => `/en/proposals/${proposal}`,
    owner: "proposal",
  }),
  row("POST /:language/proposals/:proposal/contest", [401, 422, 404, 403, 403], {
    address: ({ proposal }) => `/en/proposals/${proposal}/contest`,
    owner: "proposal",
  }),

  row("GET /:language/office", STAFF),
  row("POST /:language/office/searches", [401, 403, 403, 422, 422]),
  row("GET /:language/office/searches/:search", [401, 403, 403, 200, 404], {
    address: ({ search }) => `/en/office/searches/${search}`,
  }),
  row("GET /:language/office/people/:person", STAFF, { address: ({ person }) => `/en/office/people/${person}` }),
  row("GET /:language/office/people/:person/money/:due", STAFF, {
    address: ({ payee, due }) => `/en/office/people/${payee}/money/${due}`,
  }),
  row("GET /:language/office/law", STAFF),
  row("GET /:language/office/law/:programme", STAFF, { address: () => "/en/office/law/BIRTH" }),
  row("POST /:language/office/law/:programme", LAWYER, { address: () => "/en/office/law/BIRTH" }),
  row("POST /:language/office/law/:programme/withdraw", LAWYER, { address: () => "/en/office/law/BIRTH/withdraw" }),
  row("GET /:language/office/law/:programme/statements/:digest", LAWYER, {
    address: () => "/en/office/law/BIRTH/statements/none",
  }),
  row("GET /:language/office/law/:programme/statements/:digest/vouch", LAWYER, {
    address: () => "/en/office/law/BIRTH/statements/none/vouch",
  }),
  row("GET /:language/office/not-granted", STAFF),
  row("GET /:language/office/people/:person/not-granted/:programme", STAFF, {
    address: ({ person }) => `/en/office/people/${person}/not-granted/FUNERAL`,
  }),
  row("POST /:language/office/people/:person/not-granted/:programme", [401, 403, 403, 422, 422], {
    address: ({ person }) => `/en/office/people/${person}/not-granted/FUNERAL`,
  }),
  row("GET /:language/office/people/:person/rights/:right/give-up", STAFF, {
    address: ({ person, decision }) => `/en/office/people/${person}/rights/${decision}/give-up`,
  }),
  row("POST /:language/office/people/:person/rights/:right/give-up", [401, 403, 403, 422, 422], {
    address: ({ person, decision }) => `/en/office/people/${person}/rights/${decision}/give-up`,
  }),
  row("GET /:language/office/people/:person/ask-for/:programme", [401, 403, 403, 404, 404], {
    address: ({ person }) => `/en/office/people/${person}/ask-for/PRISONER`,
  }),
  row("POST /:language/office/people/:person/ask-for/:programme", [401, 403, 403, 404, 404], {
    address: ({ person }) => `/en/office/people/${person}/ask-for/PRISONER`,
  }),
  row("GET /:language/office/people/:person/paper/:programme", STAFF, {
    address: ({ person }) => `/en/office/people/${person}/paper/UDSY`,
  }),
  row("POST /:language/office/people/:person/paper/:programme", [401, 403, 403, 409, 409], {
    address: ({ person }) => `/en/office/people/${person}/paper/UDSY`,
  }),
  row("GET /:language/office/tasks", STAFF),
  row("GET /:language/office/tasks/:task", STAFF, { address: ({ task }) => `/en/office/tasks/${task}` }),
  row("POST /:language/office/tasks/:task", [401, 403, 403, 422, 422], {
    address: ({ task }) => `/en/office/tasks/${task}`,
  }),
  row("GET /:language/office/proposals", STAFF),
  row("GET /:language/office/proposals/:proposal", STAFF, {
    address: ({ proposal }) => `/en/office/proposals/${proposal}`,
  }),
  row("POST /:language/office/proposals/:proposal", [401, 403, 403, 422, 422], {
    address: ({ proposal }) => `/en/office/proposals/${proposal}`,
  }),
  row("GET /:language/office/offers/:offer", STAFF, { address: ({ offer }) => `/en/office/offers/${offer}` }),
  row("POST /:language/office/offers/:offer", [401, 403, 403, 422, 422], {
    address: ({ offer }) => `/en/office/offers/${offer}`,
  }),
  row("GET /:language/office/merges", STAFF),
  row("GET /:language/office/merges/:merge", [401, 403, 403, 404, 404], { address: () => "/en/office/merges/999" }),
  row("POST /:language/office/merges/:merge", [401, 403, 403, 404, 404], { address: () => "/en/office/merges/999" }),
  row("GET /:language/office/people/:person/duplicates", STAFF, {
    address: ({ person }) => `/en/office/people/${person}/duplicates`,
  }),
  row("POST /:language/office/people/:person/duplicates", [401, 403, 403, 404, 404], {
    address: ({ person }) => `/en/office/people/${person}/duplicates`,
  }),
  row("GET /:language/office/merges/alike", STAFF),
  row("POST /:language/office/merges/alike", [401, 403, 403, 303, 303]),
  row("GET /:language/office/batches/days/:group/:on", SUPERVISOR, { address: () => PAYDAY }),
  row("POST /:language/office/batches/days/:group/:on", [401, 403, 403, 403, 422], { address: () => PAYDAY }),
  row("GET /:language/office/suspense", SUPERVISOR),
  row("GET /:language/office/suspense/:entry", [401, 403, 403, 403, 404], { address: () => "/en/office/suspense/999" }),
  row("POST /:language/office/suspense/:entry", [401, 403, 403, 403, 404], {
    address: () => "/en/office/suspense/999",
  }),
  row("GET /:language/office/law-versions", SUPERVISOR),
  row("GET /:language/office/law-versions/:version", [401, 403, 403, 403, 404], { address: () => NO_VERSION }),
  row("POST /:language/office/law-versions/:version", [401, 403, 403, 403, 404], {
    address: () => NO_VERSION,
    form: { act: "agree" },
  }),
  row("GET /:language/office/law-versions/:version/changes/:programme/:kind", [401, 403, 403, 403, 404], {
    address: () => `${NO_VERSION}/changes/BIRTH/raised`,
  }),
  row("GET /:language/office/quality", SUPERVISOR),
  row("POST /:language/office/quality", [401, 403, 403, 403, 303]),
  row("GET /:language/office/quality.csv", SUPERVISOR),
  row("GET /:language/office/quality/:programme/:condition", SUPERVISOR, { address: () => RULE }),
  row("POST /:language/office/quality/:programme/:condition", [401, 403, 403, 403, 422], {
    address: () => RULE,
    form: { act: "stop" },
  }),
  row("GET /:language/office/batches", SUPERVISOR),
  row("GET /:language/office/batches/:batch", SUPERVISOR, { address: ({ batch }) => `/en/office/batches/${batch}` }),
  row("GET /:language/office/batches/:batch/file", SUPERVISOR, {
    address: ({ batch }) => `/en/office/batches/${batch}/file`,
  }),
  row("POST /:language/office/batches/:batch/release", [401, 403, 403, 403, 422], {
    address: ({ batch }) => `/en/office/batches/${batch}/release`,
  }),
  row("POST /:language/office/batches/:batch/hold", [401, 403, 403, 403, 422], {
    address: ({ batch }) => `/en/office/batches/${batch}/hold`,
    form: { part: "batch:" },
  }),

  // The demonstration: nobody signs in, everybody is invented. Production has none of these routes.
  row("GET /:language/", EVERYBODY),
  row("POST /:language/town/birth", BACK),
  row("POST /:language/town/disability", BACK),
  row("POST /:language/town/confirm", [409, 409, 409, 409, 409]),
  row("POST /:language/town/wages", [403, 403, 403, 403, 403], { form: { csrf: "" } }), // pressed for nobody: no simulator runs
  row("POST /:language/town/payday", [403, 403, 403, 403, 403], { form: { csrf: "" } }), // pressed for nobody: it moves the day
  row("POST /:language/town/kill", BACK),
  row("POST /:language/town/day", BACK),
  row("GET /:language/town/not-granted", EVERYBODY),
  row("GET /:language/town/files/:file", EVERYBODY, { address: ({ batch }) => `/en/town/files/${batch}` }),
  row("GET /:language/town/live", EVERYBODY),
];

/** Routes that the table need not name one by one: files that everybody has. */
export const isAsset = (route: string): boolean => route.startsWith("GET /assets/");

/** Finds what the table speaks of. */
export async function thingsOf(house: House): Promise<Things> {
  const carer =
    "from entitlements.offer where programme = 'STP-CARE' and told_to = array[party_id] order by id limit 1";
  const adverse = "from entitlements.proposal where is_adverse and state = 'open' order by id limit 1";
  const granted = "from entitlements.decision where programme = 'ALW-DIS' order by id limit 1";
  const paid = "from payments.due where order_id is not null order by id limit 1";
  const batch = "from payments.batch where status = 'released' order by id limit 1";
  const officer = await house.staff("officer");
  const search = await house.search(officer, "Kamran");
  const payee = await house.one<number>(`select payee_id as one ${paid}`);
  const right = await house.one<number>(`select party_id as one ${granted}`);
  return {
    owners: {
      right,
      offer: await house.one(`select party_id as one ${carer}`),
      proposal: await house.partyOf("5S4KJ0X"),
      money: payee,
    },
    decision: await house.one(`select id as one ${granted}`),
    offer: await house.one(`select id as one ${carer}`),
    proposal: await house.one(`select id as one ${adverse}`),
    person: await house.uuidOf(right),
    payee: await house.uuidOf(payee),
    due: await house.one(`select id as one ${paid}`),
    task: await house.one(
      "select id as one from cases.task where party_id is not null and state = 'open' order by id limit 1",
    ),
    batch: await house.one(`select id as one ${batch}`),
    search,
    assets: house.routes.filter(isAsset),
  };
}
