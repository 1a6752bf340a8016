import path from "node:path";
import type { Clock } from "@dayaq/kernel";
import type { Patience } from "./deliver.ts";

/** What every simulator is told by its environment. */
export interface Settings {
  readonly port: number;
  /** Where Dayaq listens: `http://localhost:8080`, without a slash at the end. */
  readonly dayaqUrl: string;
  /** Where keys are kept: `DAYAQ_HOME`. */
  readonly home: string;
}

/** What a simulator that sends to Dayaq is given. */
export interface SenderOptions extends Pick<Settings, "dayaqUrl" | "home"> {
  readonly clock?: Clock;
  readonly patience?: Patience;
}

type Environment = Readonly<Record<string, string | undefined>>;

export function settingsFrom(environment: Environment, defaultPort: number): Settings {
  const port = Number(environment["PORT"] ?? defaultPort);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new RangeError("PORT is not a port from 0 to 65535");
  return {
    port,
    dayaqUrl: (environment["DAYAQ_URL"] ?? environment["DAYAQ_WEB_URL"] ?? "http://localhost:8080").replace(/\/+$/, ""),
    home: path.resolve(environment["DAYAQ_HOME"] ?? ".dayaq"),
  };
}
