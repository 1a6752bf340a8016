import { generateKeyPairSync } from "node:crypto";
import { now } from "../../country/clock.ts";
import {
  type Damage,
  draftOf,
  eventDraftOf,
  posted,
  postedEvent,
  RECORD,
  changed,
  signed,
  signerOf,
} from "./damage.ts";

const NO = ["401 err.signature.invalid"];
const stranger = generateKeyPairSync("ed25519").privateKey;
/** An instant so many seconds from now. */
const after = (seconds: number): Date => new Date(now().getTime() + seconds * 1000);

/** Nobody can be sure who says it. */
export const SIGNATURE: readonly Damage[] = [
  {
    name: "unsigned",
    of: "notify",
    answers: ["401 err.signature.missing"],
    make: (sound) => [posted(JSON.stringify(draftOf(sound)))],
  },
  {
    name: "changed after it was signed",
    of: "notify",
    answers: NO,
    make: (sound) => {
      const message = JSON.parse(signed(sound, draftOf(sound))) as ReturnType<typeof draftOf>; // as it was written
      return [posted(JSON.stringify(changed(message, [...RECORD, "record_number"], "B-999999")))];
    },
  },
  {
    name: "a signature that is another's",
    of: "notify",
    answers: NO,
    make: (sound) => {
      const others = [...sound.senders.values()].filter(({ senderId }) => senderId !== sound.record.agency);
      return [posted(signed(sound, draftOf(sound), sound.dice.pick(others)))];
    },
  },
  {
    name: "signed by a key that nobody trusts",
    of: "notify",
    answers: NO,
    make: (sound) => [posted(signed(sound, draftOf(sound), { ...signerOf(sound), privateKey: stranger }))],
  },
  {
    name: "signed by a key that is not known",
    of: "notify",
    answers: NO,
    make: (sound) => [
      posted(signed(sound, draftOf(sound), { ...signerOf(sound), keyId: "none", privateKey: stranger })),
    ],
  },
  {
    name: "expired",
    of: "notify",
    answers: NO,
    make: (sound) => [posted(signed(sound, draftOf(sound), signerOf(sound), after(-200_000)))],
  },
  {
    name: "signed tomorrow",
    of: "notify",
    answers: NO,
    make: (sound) => [posted(signed(sound, draftOf(sound), signerOf(sound), after(50_000)))],
  },
  {
    name: "good for years",
    of: "notify",
    answers: NO,
    make: (sound) => [posted(signed(sound, draftOf(sound), { ...signerOf(sound), lifetimeSeconds: 99_000_000 }))],
  },
  {
    name: "a signature that is noise",
    of: "notify",
    answers: NO,
    make: (sound) => [
      posted(JSON.stringify({ signature: "x".repeat(sound.dice.between(1, 3000)), ...draftOf(sound) })),
    ],
  },
  {
    name: "a signature that is a number",
    of: "notify",
    answers: NO,
    make: (sound) => [posted(JSON.stringify({ signature: 1, ...draftOf(sound) }))],
  },
  {
    name: "an event whose body was changed after it was signed",
    of: "event",
    answers: NO,
    make: (sound) => {
      const wire = postedEvent(sound, eventDraftOf(sound));
      return [{ ...wire, body: Buffer.concat([Buffer.from(wire.body), Buffer.from(" ")]) }];
    },
  },
];
