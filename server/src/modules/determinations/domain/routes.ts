import type { Dependency, Law } from "@dayaq/rules";
import { dependenciesOf } from "./readers.ts";

/** A way from somebody of whom a fact was stated back to whom a programme is about. Equal ways of one law are one object. */
export interface Route {
  readonly programme: string;
  /** The next step back; undefined at whom the programme is about. */
  readonly back: { readonly relation: string; readonly direction: "to" | "from"; readonly to: Route } | undefined;
}

/** Where the routes from a kind of fact begin: at whom it is stated of, or at the other of a relation. */
export interface Start {
  readonly route: Route;
  readonly end: Dependency["end"];
}

const known = new WeakMap<Law, ReadonlyMap<string, readonly Start[]>>();

/** The routes of a law by kind of fact. Drawn once: the rules look at a person from hundreds of places, an event walks back to each. */
export function routesOf(law: Law): ReadonlyMap<string, readonly Start[]> {
  const before = known.get(law);
  if (before) return before;
  const routes = new Map<string, Route>();
  const starts = new Map<string, Start[]>();
  for (const { programme, kind, path, end } of dependenciesOf(law)) {
    const route = routeBack(routes, programme, path);
    const own = starts.get(kind) ?? [];
    if (!own.some((it) => it.route === route && it.end === end)) own.push({ route, end });
    starts.set(kind, own);
  }
  known.set(law, starts);
  return starts;
}

function routeBack(routes: Map<string, Route>, programme: string, path: Dependency["path"]): Route {
  const key = `${programme} ${JSON.stringify(path)}`;
  const before = routes.get(key);
  if (before) return before;
  const step = path.at(-1);
  const back = step && {
    relation: step.relation,
    // Whom a step "to" the parents leads to was reached from their children: backwards the direction turns round.
    direction: step.direction === "to" ? ("from" as const) : ("to" as const),
    to: routeBack(routes, programme, path.slice(0, -1)),
  };
  const route = { programme, back };
  routes.set(key, route);
  return route;
}
