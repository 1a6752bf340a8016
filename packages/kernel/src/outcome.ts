/** Why something asked for was not done. The code is stored and never reused; the detail carries no person's data. */
export interface Refusal<Code extends string = string> {
  readonly ok: false;
  readonly code: Code;
  readonly detail: Readonly<Record<string, string | number>>;
}

export interface Done<Value> {
  readonly ok: true;
  readonly value: Value;
}

/** The answer of everything that may be refused by the law or by the state of things. Trouble and bugs are thrown instead. */
export type Outcome<Value, Code extends string = never> = Done<Value> | Refusal<Code>;

export const done = <Value>(value: Value): Done<Value> => ({ ok: true, value });

export const refuse = <Code extends string>(
  code: Code,
  detail: Readonly<Record<string, string | number>> = {},
): Refusal<Code> => ({ ok: false, code, detail });

/** The refusal codes that a function may answer with. */
export type RefusalOf<Fn extends (...args: never[]) => unknown> =
  Extract<Awaited<ReturnType<Fn>>, { ok: false }> extends Refusal<infer Code> ? Code : never;

/** That something may be done from these states alone; `states` is for state pictures and tests. Use: `const from = fromStates<TaskState>;`. */
export function fromStates<State extends string>(...states: State[]) {
  return Object.assign((it: { readonly state: State }): boolean => states.includes(it.state), { states });
}
