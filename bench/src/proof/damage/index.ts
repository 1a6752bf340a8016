import type { Damage } from "./damage.ts";
import { HEADER } from "./header.ts";
import { MEANING } from "./meaning.ts";
import { REPEATED } from "./repeated.ts";
import { SIGNATURE } from "./signature.ts";
import { WIRE } from "./wire.ts";

export type { Damage, Sound, Wire } from "./damage.ts";

/** Every way in which a message goes wrong that we could think of; among them sound ones, which must not suffer. */
export const DAMAGES: readonly Damage[] = [...WIRE, ...HEADER, ...SIGNATURE, ...REPEATED, ...MEANING];
