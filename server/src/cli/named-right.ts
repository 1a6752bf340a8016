import { nearest } from "@dayaq/kernel";
import type { Law } from "@dayaq/rules";
import { UsageTrouble } from "./command.ts";

/** Refuses the code of a right that the law has not, with the one that was probably meant, or all there are. */
export function checkRights({ programmes }: Law, typed: readonly string[]): void {
  const codes = programmes.map(({ code }) => code);
  const stranger = typed.find((code) => !codes.includes(code));
  if (stranger === undefined) return;
  const close = nearest(stranger, codes);
  const meant = close === undefined ? `; there are ${codes.join(", ")}` : `: “${close}” is probably meant`;
  throw new UsageTrouble(`there is no programme ${stranger}${meant}`);
}
