/** How many a benchmark looks at where the environment says nothing else. */
const USUAL = {
  DAYAQ_BENCH_PEOPLE: 100_000,
  /** A month of the whole country (issue: 1.8 million). */
  DAYAQ_BENCH_LINES: 1_800_000,
  DAYAQ_BENCH_NIGHT: 4000,
} as const;

type Size = keyof typeof USUAL;

export const sizeOf = (name: Size): number => Number(process.env[name] ?? USUAL[name]);

/** What the environment says that is no size, as `NAME=text`. */
export const faultySizes = (env: NodeJS.ProcessEnv = process.env): readonly string[] =>
  Object.keys(USUAL).flatMap((name) => {
    const text = env[name];
    return text === undefined || /^[1-9]\d{0,8}$/.test(text) ? [] : [`${name}=${text}`];
  });
