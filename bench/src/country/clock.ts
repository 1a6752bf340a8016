/** The machine's clock: the measuring side signs and sends in real time. */
export const now = (): Date => new Date();

/** Milliseconds from a start that means nothing. */
export const stopwatch = (): number => performance.now();
