import { at, type LocalDate } from "@dayaq/kernel";
import { type Award, isDrawn, NONE } from "../award.ts";
import { evaluationOf } from "../determine.ts";
import type { Incompatibility } from "../incompatibility.ts";
import { besideThem, chosenBy, incompatibilitiesOf, stands } from "../rivals.ts";
import type { LawIndex } from "../law.ts";
import type { PersonId, Truth, World } from "../values.ts";
import { isAskedOn, ownAwardOn } from "./award-on-day.ts";
import { DayEvaluation } from "./day-evaluation.ts";

/** Whether a right stands beside others on a day, by one declaration. */
export interface Beside {
  readonly declared: Incompatibility;
  readonly holds: Truth;
}

/** What one law says of one world on single days, without working out any other day. What rights draw of one another is asked once. */
export class DayAnswers {
  readonly #law: LawIndex;
  readonly #world: World;
  #drawn: Map<string, Truth> | undefined;

  constructor(law: LawIndex, world: World) {
    this.#law = law;
    this.#world = world;
  }

  evaluation(code: string, about: PersonId): DayEvaluation {
    return new DayEvaluation(evaluationOf(this.#law, code, this.#world, about), (other, person, on) =>
      this.#draws(other, person, on),
    );
  }

  /** For each declared incompatibility, whether the right stands beside the others. Not asked on a day on which it gives nothing by itself. */
  beside(code: string, about: PersonId, own: Award, on: LocalDate): readonly Beside[] {
    if (own.kind === "none") return [];
    return incompatibilitiesOf(this.#law, code).map((declared) => {
      const awards = declared.programmes.map((it) => (it === code ? own : this.#rival(it, about, on)));
      const chosen = at(chosenBy(declared, this.#world, about), on);
      return { declared, holds: stands(declared, code, chosen, awards) };
    });
  }

  #rival(code: string, about: PersonId, on: LocalDate): Award {
    const rival = this.evaluation(code, about);
    return isAskedOn(rival, on) ? ownAwardOn(rival, on) : NONE;
  }

  #draws(code: string, person: PersonId, on: LocalDate): Truth {
    this.#drawn ??= new Map();
    const key = `${code} ${on} ${person}`;
    let drawn = this.#drawn.get(key);
    if (drawn === undefined) this.#drawn.set(key, (drawn = this.#drawnOn(code, person, on)));
    return drawn;
  }

  /** A sum that is due once is not drawn. */
  #drawnOn(code: string, person: PersonId, on: LocalDate): Truth {
    const day = this.evaluation(code, person);
    const { pays, about } = day.evaluation.programme;
    if (pays.rhythm !== "monthly") return false;
    const own = ownAwardOn(day, on);
    const award = besideThem(
      own,
      this.beside(code, person, own, on).map(({ holds }) => holds),
    );
    return isDrawn(award, person, about === "household");
  }
}
