import { rightKey } from "@dayaq/rules";
import type { Followed } from "./ports.ts";

type Rights = Followed["withOfficer"];

/** How the rights ended that were followed, as life events are told of it: by `programme about`. */
export const endingsOf = ({ withOfficer, lapsed = [] }: Followed) => ({
  withOfficer: named(withOfficer),
  lapsed: named(lapsed),
});

const named = (rights: Rights): Set<string> => new Set(rights.map(rightKey));
