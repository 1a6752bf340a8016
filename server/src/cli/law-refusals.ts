/** Why a version of the law stays as it is, and what to do about it, by the code of the refusal. */
const SENTENCES: Readonly<Record<string, string>> = {
  "law-version.unknown": "There is no such version: dayaq law list.",
  "law-version.in-use-already": "This law is the one in use: there is nothing to switch on.",
  "law-version.drops-right":
    "It leaves out a right of the law in use, and who has it would lose it unsaid: repeal the right from a day on instead.",
  "law-version.right-without-fund":
    "It has a right of which the country does not say from which fund it is paid, or does not have that fund: add it to the pack, with paidFrom and funds.",
  "law-version.settled": "Its shadow was run before it was switched on: load it anew to run it again.",
  "law-version.not-shadowed": "It has to be run over everybody first: dayaq law shadow VERSION.",
  "law-version.not-switched-on": "It is in force for nobody, so there is nothing to take back.",
  "law-version.stage-not-wider": "It is in force for these people already; a stage only widens.",
  "law-version.proposed-already": "Something is proposed: another person agrees or refuses first.",
  "law-version.nothing-proposed": "Nothing is proposed: dayaq law switch-on or dayaq law back-out comes first.",
  "law-version.same-person": "Whoever proposed it cannot agree to it: it takes another person.",
  "law-version.reason-missing": "Say why: it is kept.",
  "law-version.other-on-the-way": "Another version is in stages or being taken back: finish that first.",
  "law-version.base-replaced":
    "Another law has come into use since its shadow was run: load it anew, so that the shadow says what is true now.",
};

export const lawRefusal = (code: string): string => SENTENCES[code] ?? `Not done: ${code}`;
