import type { Identifier } from "@dayaq/contracts";
import { type IdentifierScheme, withoutSpaces } from "@dayaq/country";
import { done, type Outcome, refuse } from "@dayaq/kernel";

/** An identifier in the form in which it is stored, by the rules of its scheme; refused when there can be none like it. */
export const normaliser =
  (schemes: readonly IdentifierScheme[]) =>
  ({ scheme, value }: Identifier): Outcome<Identifier, "identifier.malformed"> => {
    const rule = schemes.find(({ code }) => code === scheme);
    // A number that another country gave, such as a passport's: we know no rule for it, and it still tells people apart.
    if (rule === undefined) return done({ scheme, value: withoutSpaces(value) });
    const normal = rule.normalise(value);
    return rule.holds(normal) ? done({ scheme, value: normal }) : refuse("identifier.malformed", { scheme });
  };
