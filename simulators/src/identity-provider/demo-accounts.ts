import { town } from "@dayaq/country-az/demo";
import type { Texts } from "@dayaq/kernel";

/** Somebody whom the demo provider lets in without asking for anything. */
export interface DemoAccount {
  /** `sub` of the tokens. */
  readonly id: string;
  readonly name: string;
  readonly shows: Texts;
  /** Beside `sub`: who it is, and in which role. */
  readonly claims: Readonly<Record<string, string>>;
}

/** The town's staff. */
export const demoStaff = (): DemoAccount[] =>
  town().staff.map(({ subject, name, role, shows }) => ({
    id: subject,
    name,
    shows,
    claims: { name, role, staff_id: subject },
  }));

/** The people of the demo town, each made to show one thing. */
export const demoPeople = (): DemoAccount[] =>
  town().people.map(({ id, identifier, givenName, familyName, shows }) => {
    const name = `${givenName} ${familyName}`;
    const { scheme, value } = identifier;
    const claims = { name, role: "citizen", identifier_scheme: scheme, identifier: value };
    return { id, name, shows, claims: scheme === "FIN" ? { ...claims, fin: value } : claims };
  });
