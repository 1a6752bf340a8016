import path from "node:path";

/** What every simulator is told by its environment. */
export interface Settings {
  readonly port: number;
  /** Where Dayaq listens: `http://localhost:8080`, without a slash at the end. */
  readonly dayaqUrl: string;
  /** Where keys are kept: `DAYAQ_HOME`. */
  readonly home: string;
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
