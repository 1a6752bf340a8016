import type { Example } from "@dayaq/rules";
import { three } from "../three.ts";

/** Of the condition that citizens and who lives here permanently are covered. */
export const notCovered = (who: "child" | "mother" | "person"): Example => ({
  why: three(
    "nə vətəndaş, nə də daimi sakin",
    "neither a citizen nor a permanent resident",
    "не гражданин и не постоянный житель",
  ),
  but: { [`${who}.residence`]: null },
  gives: "nothing",
});

/** This one and the next three are of rights that are asked of on 1 August 2025. */
export const afterDeath: Example = {
  why: three("ölümdən sonra", "after death", "после смерти"),
  but: { person: { diedOn: "2025-07-20" } },
  gives: "nothing",
};

export const onTheDayOfDeath: Example = {
  why: three("ölüm günü", "on the day of death", "в день смерти"),
  but: { person: { diedOn: "2025-08-01" } },
  gives: "nothing",
};

export const childHasDied: Example = {
  why: three("uşaq vəfat edib", "the child has died", "ребёнок умер"),
  but: { child: { diedOn: "2025-07-01" } },
  gives: "nothing",
};

export const childTurnsEighteen: Example = {
  why: three("18 yaşı tamam olan gün", "on the eighteenth birthday", "в день восемнадцатилетия"),
  but: { child: { bornOn: "2007-08-01" } },
  gives: "nothing",
};

/** Of rights whose acts are in the system from that month on. */
export const beforeMarch2018: Example = {
  why: three("2018-ci ilin martından əvvəl", "before March 2018", "до марта 2018 года"),
  on: "2018-02-28",
  gives: "not known: not-modelled",
};

/** Where no source gives the sum that the year 2023 began with. */
export const amountNotKnownSince2023: Example = {
  why: three(
    "məbləği məlum olmayan ilk gün",
    "the first day without a known amount",
    "первый день, сумма за который неизвестна",
  ),
  on: "2023-01-01",
  gives: "not known: amount-not-known",
};
