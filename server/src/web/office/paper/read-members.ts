import type { LocalDate } from "@dayaq/kernel";
import { type FieldError, MEMBERS_MAX, type PaperFields, type Speech } from "@dayaq/portals";
import { isGrownUp } from "../../../modules/entitlements/index.ts";
import { type Identifier, identifierText, people, type Person, resolve } from "../../../modules/registry/index.ts";
import { type Ask, reach } from "../../page-route.ts";
import { nameOr } from "../../views/names.ts";
import { membersElsewhere } from "./home.ts";

/** The number by which people know themselves. */
export const schemeOf = ({ ports: { pack } }: Pick<Ask, "ports">) =>
  pack.identifiers.find(({ names }) => names === "person");

/** Who belongs to the household, by the number typed; of one that is known none is typed. */
export interface MemberSaid {
  readonly person: Person;
  readonly number?: Identifier;
  readonly speaks: boolean;
}

interface Days {
  /** The day on which the paper came. */
  readonly on: LocalDate;
  readonly since: LocalDate;
  /** The household itself, when it is corrected. */
  readonly home: number | undefined;
}

/** Whom the numbers name. Somebody unknown, dead, named twice or of another household is refused, each beside their field. */
export async function readMembers(
  ask: Ask,
  fields: PaperFields,
  days: Days,
): Promise<{ readonly members: readonly MemberSaid[]; readonly errors: readonly FieldError[] }> {
  const { tx, say } = ask;
  const scheme = schemeOf(ask);
  const typed = Array.from({ length: MEMBERS_MAX }, (_, index) => String(index + 1)).flatMap((place) => {
    const value = scheme?.normalise(fields[`member-${place}`] ?? "") ?? "";
    return value === "" ? [] : [{ place, value }];
  });
  if (scheme === undefined || typed.length === 0)
    return { members: [], errors: [{ field: "member-1", message: say.t("paper.error.nobody") }] };
  const numbers = typed.map(({ place, value }) => ({ place, number: { scheme: scheme.code, value } }));
  const parties = await resolve(
    tx,
    numbers.map(({ number }) => number),
  );
  const ids = [...new Set(parties.values())].map((party) => reach(ask, "right.ask-for-at-desk", party));
  const known = await people(tx, ids);
  const elsewhere = await membersElsewhere(ask, ids, days);
  const errors: FieldError[] = [];
  const members: MemberSaid[] = [];
  for (const { place, number } of numbers) {
    const person = known.get(parties.get(identifierText(number)) ?? -1);
    const speaks = fields["speaks"] === place;
    const isTwice = members.some((it) => it.person.party === person?.party);
    const message = !scheme.holds(number.value)
      ? say.t("paper.error.number-malformed", { example: scheme.example })
      : person === undefined
        ? say.t("paper.error.number-unknown")
        : isTwice
          ? say.t("paper.error.number-twice")
          : (personError(person, days.on, elsewhere, say) ?? (speaks ? speakerError(person, days.on, say) : undefined));
    if (message !== undefined) errors.push({ field: `member-${place}`, message });
    if (person !== undefined && !isTwice) members.push({ person, number, speaks });
  }
  if (!numbers.some(({ place }) => place === fields["speaks"]))
    errors.push({ field: `member-${typed[0]?.place ?? "1"}`, message: say.t("paper.error.speaks") });
  return { members, errors };
}

function personError(person: Person, on: LocalDate, elsewhere: ReadonlySet<number>, say: Speech): string | undefined {
  const name = nameOr(person, say);
  if (person.diedOn !== null && person.diedOn < on)
    return say.t("paper.error.dead", { name, on: say.day(person.diedOn) });
  return elsewhere.has(person.party) ? say.t("paper.error.elsewhere", { name }) : undefined;
}

/** Why somebody cannot speak for a household whose paper came on that day: a child, or whoever has died, is paid nothing for it. */
export function speakerError(person: Person, on: LocalDate, say: Speech): string | undefined {
  if (isGrownUp(person, on)) return undefined;
  const name = nameOr(person, say);
  return person.diedOn === null
    ? say.t("paper.error.speaker-child", { name })
    : say.t("paper.error.speaker-dead", { name, on: say.day(person.diedOn) });
}
