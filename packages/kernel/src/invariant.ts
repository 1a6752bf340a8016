/** A bug, not an answer: something that cannot be has happened. Only `platform/` catches it. */
export class BrokenInvariant extends Error {
  override readonly name = "BrokenInvariant";
}

/** States what always holds. The message is for developers and never carries a person's data. */
export function invariant(holds: boolean, message: string): asserts holds {
  if (!holds) throw new BrokenInvariant(message);
}

/** Closes a switch over all cases: the compiler says so when one is missing. */
export function unreachable(value: never): never {
  throw new BrokenInvariant(`no case for ${JSON.stringify(value)}`);
}
