import { randomBytes } from "node:crypto";
import { systemClock } from "./clock.ts";

/** A UUIDv7 (RFC 9562): 48 bits of time in milliseconds, then chance. Ids made later sort later, which keeps indexes compact. */
export function uuidv7(at: Date = systemClock.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(at.getTime(), 0, 6);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x70; // 16 bytes: version 7
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80; // 16 bytes: the variant
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
