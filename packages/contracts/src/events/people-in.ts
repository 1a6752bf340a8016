import type { IncomingEvent } from "./event-types.ts";
import type { PersonMention } from "./person-mention.ts";

/** A person of an event with the part they play in it: `child`, `mother`, `spouses/0`. */
export interface Part {
  readonly path: string;
  readonly person: PersonMention;
}

const numbered = (path: string, people: readonly PersonMention[]): Part[] =>
  people.map((person, index) => ({ path: `${path}/${index}`, person }));

const optional = (path: string, person: PersonMention | undefined): Part[] => (person ? [{ path, person }] : []);

/** Parts that an event introduces by its record alone, without a number or a name: a newborn child, a household. */
export const isIntroducedByRecord = ({ type }: Pick<IncomingEvent, "type">, path: string): boolean =>
  (type === "birth" && path === "child") || (type === "household-stated" && path === "household");

/** Everybody of whom an event speaks, in a fixed order. An annulment speaks of nobody: it names a record. */
export function peopleIn(event: IncomingEvent): Part[] {
  switch (event.type) {
    case "birth":
      return [
        { path: "child", person: event.body.child },
        ...optional("mother", event.body.mother),
        ...optional("father", event.body.father),
      ];
    case "death":
      return [{ path: "person", person: event.body.person }];
    case "marriage":
    case "divorce":
      return numbered("spouses", event.body.spouses);
    case "adoption":
      return [{ path: "child", person: event.body.child }, ...numbered("adopters", event.body.adopters)];
    case "guardianship-changed":
      return [
        { path: "person", person: event.body.person },
        { path: "guardian", person: event.body.guardian },
      ];
    case "childcare-leave-changed":
      return [
        { path: "person", person: event.body.person },
        { path: "carer", person: event.body.carer },
      ];
    case "foster-care-changed":
      return [{ path: "person", person: event.body.person }, ...numbered("fosterParents", event.body.fosterParents)];
    case "inheritance-recorded":
      return [{ path: "person", person: event.body.person }, ...numbered("heirs", event.body.heirs)];
    case "household-stated":
      // The household itself has no number of its own: its record names it.
      return [
        { path: "household", person: { identifiers: [] } },
        ...numbered(
          "members",
          event.body.members.map(({ person }) => person),
        ),
      ];
    case "annulment":
      return [];
    default:
      return [{ path: "person", person: event.body.person }];
  }
}
