import type { Check } from "./check.ts";
import { sources } from "./sources.ts";

/** Measured on the best codebases of the field. */
const LINES_MAX = 400;
const LINES_USUAL = 200;
const USUAL_SHARE = 0.9;

export const budget: Check = {
  name: "budget",
  mend: "A file is one room: give each of its subjects a file of its own.",
  async run() {
    const files = sources().map(({ file, text }) => ({ file, lines: text.split("\n").length - 1 }));
    const tooLong = files.filter(({ lines }) => lines > LINES_MAX);
    const usual = files.filter(({ lines }) => lines <= LINES_USUAL).length / files.length;
    return [
      ...tooLong.map(({ file, lines }) => `${file} has ${lines} lines, ${LINES_MAX} at most`),
      ...(usual < USUAL_SHARE
        ? [`only ${Math.floor(usual * 100)} % of the files have ${LINES_USUAL} lines or fewer`]
        : []),
    ];
  },
};
