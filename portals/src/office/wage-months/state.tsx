import type { State } from "../../components/icons.tsx";
import { StateWord } from "../../components/state-word.tsx";
import type { Speech } from "../../speech.ts";
import type { MonthReceived } from "./view.ts";

const SHAPE: Readonly<Record<MonthReceived["state"], State>> = {
  receiving: "wait",
  reading: "wait",
  replacing: "wait",
  applied: "good",
  superseded: "plain",
};

export const MonthState = ({ state, say }: { readonly state: MonthReceived["state"]; readonly say: Speech }) => (
  <StateWord state={SHAPE[state]} word={say.t(`wage-months.state.${state}`)} />
);
