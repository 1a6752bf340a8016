/** What somebody may be. A supervisor may do what an officer may; a lawyer signs the law, and reaches no person. */
export type Role = "citizen" | "officer" | "supervisor" | "lawyer";

/** Who reads or acts: the account, never a name. */
export interface Reader {
  readonly accountId: number;
  readonly role: Role;
  /** The person of the registry who is signed in; staff act as nobody's. */
  readonly partyId?: number;
  /** Of staff. */
  readonly name?: string;
}

/**
 * Whose data an operation is about: `self` = only one's own; `anyone` = any person, and the reading is audited;
 * `nobody` = no person's data.
 */
export type Subject = "self" | "anyone" | "nobody";

interface Rule {
  readonly may: readonly Role[];
  readonly subject: Subject;
  /** Code of why the reading is lawful: stands in the audit, and the person sees it in words. Stored for good. */
  readonly basis: string;
}

const STAFF: readonly Role[] = ["officer", "supervisor"];

/** Every operation of the pages, who may do it, and whose data it is about. Routes name one each; nothing else decides. */
export const ACCESS = {
  "rights.see": { may: ["citizen"], subject: "self", basis: "own-data" },
  "contributions.see": { may: ["citizen"], subject: "self", basis: "own-data" },
  /** Months of wage lines as they came: counts, and numbers of refused lines; nothing of a person. */
  "contributions.see-months": { may: STAFF, subject: "nobody", basis: "oversight" },
  "contributions.see-at-desk": { may: STAFF, subject: "anyone", basis: "answering" },
  "notice.see": { may: ["citizen"], subject: "self", basis: "own-data" },
  "letter.see": { may: ["citizen", ...STAFF], subject: "anyone", basis: "deciding" },
  "offer.confirm": { may: ["citizen"], subject: "self", basis: "own-data" },
  "proposal.contest": { may: ["citizen"], subject: "self", basis: "own-data" },
  "right.give-up": { may: ["citizen"], subject: "self", basis: "own-data" },
  "right.ask-for": { may: ["citizen"], subject: "self", basis: "own-data" },
  "no.contest": { may: ["citizen"], subject: "self", basis: "own-data" },
  "person.find": { may: STAFF, subject: "anyone", basis: "answering" },
  "person.see": { may: STAFF, subject: "anyone", basis: "answering" },
  "money.trace": { may: STAFF, subject: "anyone", basis: "answering" },
  "task.list": { may: STAFF, subject: "anyone", basis: "case-work" },
  "task.do": { may: STAFF, subject: "anyone", basis: "case-work" },
  "proposal.list": { may: STAFF, subject: "anyone", basis: "deciding" },
  "proposal.decide": { may: STAFF, subject: "anyone", basis: "deciding" },
  "no.see": { may: STAFF, subject: "anyone", basis: "case-work" },
  "no.contest-at-desk": { may: STAFF, subject: "anyone", basis: "answering" },
  "offer.confirm-at-desk": { may: STAFF, subject: "anyone", basis: "answering" },
  "right.give-up-at-desk": { may: STAFF, subject: "anyone", basis: "answering" },
  "right.ask-for-at-desk": { may: STAFF, subject: "anyone", basis: "answering" },
  "merge.see": { may: STAFF, subject: "anyone", basis: "case-work" },
  "merge.decide": { may: STAFF, subject: "anyone", basis: "case-work" },
  "batch.see": { may: ["supervisor"], subject: "nobody", basis: "payment" },
  "batch.make": { may: ["supervisor"], subject: "nobody", basis: "payment" },
  "batch.hold": { may: ["supervisor"], subject: "nobody", basis: "payment" },
  "batch.release": { may: ["supervisor"], subject: "nobody", basis: "payment" },
  /** The file itself, which names everybody whom it pays. */
  "batch.take": { may: ["supervisor"], subject: "anyone", basis: "payment" },
  /** Names whom an order pays, so that somebody can say whether a line is of it. */
  "suspense.see": { may: ["supervisor"], subject: "anyone", basis: "payment" },
  "suspense.match": { may: ["supervisor"], subject: "anyone", basis: "payment" },
  "law-version.see": { may: ["supervisor"], subject: "nobody", basis: "oversight" },
  /** Whom a version of the law would change a right of, by name. */
  "law-version.see-people": { may: ["supervisor"], subject: "anyone", basis: "oversight" },
  "law-version.switch": { may: ["supervisor"], subject: "nobody", basis: "oversight" },
  "law.see": { may: ["lawyer", ...STAFF], subject: "nobody", basis: "law" },
  "law.sign": { may: ["lawyer"], subject: "nobody", basis: "law" },
  "quality.see": { may: ["supervisor"], subject: "nobody", basis: "oversight" },
  "quality.switch": { may: ["supervisor"], subject: "nobody", basis: "oversight" },
  "session.end": { may: ["citizen", "lawyer", ...STAFF], subject: "self", basis: "own-data" },
} as const satisfies Readonly<Record<string, Rule>>;

export type Permission = keyof typeof ACCESS;

/** Whether the role allows the operation at all. */
export const mayDo = ({ role }: Pick<Reader, "role">, permission: Permission): boolean =>
  (ACCESS[permission].may as readonly Role[]).includes(role);

/** Whether this reader may see or touch the data of this person in the operation. */
export function mayReach(reader: Reader, permission: Permission, partyId: number): boolean {
  if (!mayDo(reader, permission)) return false;
  // A citizen reaches nobody but himself, also where staff may reach anyone.
  return reader.role === "citizen" ? reader.partyId === partyId : ACCESS[permission].subject === "anyone";
}
