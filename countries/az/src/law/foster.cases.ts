import type { Example, Told } from "@dayaq/rules";
import { three } from "../three.ts";

/** A child with whom a foster mother has lived since the decree. */
export const fostered: Told = {
  child: { bornOn: "2020-05-05", sex: "female" },
  woman: { bornOn: "1975-02-02", sex: "female" },
  "child.residence": { permanent: true },
  "child.foster-parent": { is: "woman", from: "2023-07-01" },
};

export const placedBeforeTheDecree: Example = {
  why: three(
    "2023-cü il iyul fərmanından əvvəl verilib",
    "placed before the decree of July 2023",
    "передан до указа июля 2023 года",
  ),
  but: { "child.foster-parent": { is: "woman", from: "2023-06-01" } },
  on: "2023-06-30",
  gives: "not known: not-modelled",
};

export const notInFosterFamily: readonly Example[] = [
  {
    why: three("himayədar ailədə deyil", "in no foster family", "не в приёмной семье"),
    but: { "child.foster-parent": null },
    gives: "nothing",
  },
  {
    why: three("ailədə yerləşdirmə bitib", "the placement has ended", "пребывание в семье закончилось"),
    but: { "child.foster-parent": { is: "woman", from: "2023-07-01", until: "2025-08-01" } },
    gives: "nothing",
  },
];
