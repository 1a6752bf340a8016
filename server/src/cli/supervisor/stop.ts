/** Ends at the first Ctrl-C, SIGTERM or closed terminal, or when the process that started us is gone. Later ones change nothing: stopping is under way. */
export function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve());
    process.on("disconnect", () => resolve()); // the channel of bin/dayaq.mjs
    process.channel?.unref(); // it alone keeps nobody running
  });
}
