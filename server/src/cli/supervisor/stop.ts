/** Longer than any run: the timer below only keeps the process from ending when it waits for nothing else. */
const LONG_MS = 2_000_000_000;

export interface StopRequest {
  /** Ends at the first Ctrl-C, SIGTERM or closed terminal, or when the process that started us is gone. */
  readonly asked: Promise<void>;
  readonly wasAsked: () => boolean;
  /** Nobody waits any more: the process may end by itself. */
  readonly forget: () => void;
}

/** Later signals change nothing: stopping is under way. */
export function listenForStop(): StopRequest {
  const alive = setInterval(() => undefined, LONG_MS);
  let was = false;
  const asked = new Promise<void>((resolve) => {
    const ask = (): void => {
      was = true;
      resolve();
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, ask);
    process.on("disconnect", ask); // the channel of bin/dayaq.mjs
    process.channel?.unref(); // it alone keeps nobody running
  });
  return { asked, wasAsked: () => was, forget: () => clearInterval(alive) };
}
