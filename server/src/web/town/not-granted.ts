import { townNotGrantedPage } from "@dayaq/portals";
import type { Ask, PageAnswer } from "../page-route.ts";
import { notGrantedToday } from "../views/not-granted.ts";
import { namesInTown } from "./looked.ts";
import type { TownPorts } from "./ports.ts";
import { residentsOf } from "./residents.ts";

/** Every no of today over the whole town. Nobody signs in here: who is not of the first page stays unnamed. */
export async function townNoes(ask: Ask, town: TownPorts): Promise<PageAnswer> {
  const { view } = await notGrantedToday(ask, async () => {
    const names = await namesInTown(ask, await residentsOf(ask.tx, town.people));
    return new Map([...names].map(([about, who]) => [about, { who }]));
  });
  return { html: townNotGrantedPage(view, ask.say, ask.shell) };
}
