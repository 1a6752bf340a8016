import { workedOn } from "../measure.ts";
import { type Engine, flatRights, type FlatRight, NOT_KNOWN } from "./engines/index.ts";
import type { Profile } from "./profile.ts";
import { checked, ON, perSecond, type Way } from "./ways.ts";

const RUNS = 3;

/**
 * Somebody else's engine, asked of one profile after another as its makers show it. What takes walking to relatives is worked out
 * for it beforehand and is not on its clock.
 */
export const engine =
  (most: number, tell: (rights: readonly FlatRight[], example: Profile) => Engine): Way =>
  async ({ people, code, hand }) => {
    const asked = Math.min(people, most);
    const rights = flatRights(code.law, ON);
    const profiles = Array.from({ length: asked }, (_, person) => hand.profileOf(person));
    const { name, ask } = tell(rights, hand.profileOf(0));
    const answers: Awaited<ReturnType<Engine["ask"]>>[] = [];
    for (const profile of profiles) answers.push(await ask(profile));
    checked(name, asked, hand, (person, right) => {
      const said = answers[person]?.[right];
      return said === undefined || said === NOT_KNOWN ? Number.NaN : said;
    });
    const everybody = async () => {
      for (const profile of profiles) await ask(profile);
    };
    const milliseconds: number[] = [];
    for (let run = 0; run < RUNS; run++) milliseconds.push(await workedOn(everybody));
    return [perSecond(name, asked, rights.length, milliseconds)];
  };
