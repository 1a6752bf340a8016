import { type Damage, draftOf, eventDraftOf, posted, postedBytes, postedEvent, signed } from "./damage.ts";

const BAD = ["400 err.request.bad"];

/** What comes over the wire is no message. */
export const WIRE: readonly Damage[] = [
  {
    name: "truncated",
    of: "notify",
    answers: BAD,
    make: (sound) => {
      const text = signed(sound, draftOf(sound));
      return [posted(text.slice(0, sound.dice.between(0, text.length - 1)))];
    },
  },
  { name: "empty", of: "notify", answers: BAD, make: () => [posted("")] },
  {
    name: "noise",
    of: "notify",
    answers: BAD,
    make: ({ dice }) => [
      posted(Buffer.from(Array.from({ length: dice.between(1, 400) }, () => dice.between(128, 255)))),
    ],
  },
  {
    name: "a byte that is no UTF-8, in a signed notify",
    of: "notify",
    answers: ["401 err.signature.invalid"],
    make: (sound) => [posted(withByte(signed(sound, draftOf(sound)), 0xff))],
  },
  {
    name: "a byte that is no UTF-8, in a signed event",
    of: "event",
    answers: ["400 cloudevents.not-utf8"],
    make: (sound) => [postedBytes(sound, withByte(JSON.stringify(eventDraftOf(sound)), 0xff))],
  },
  {
    name: "nested without end",
    of: "notify",
    answers: BAD,
    make: ({ dice }) => {
      const depth = dice.between(40, 20_000);
      return [posted(`{"header":{},"message":${"[".repeat(depth)}${"]".repeat(depth)}}`)];
    },
  },
  {
    name: "larger than may be",
    of: "notify",
    rare: true,
    // 0: we hang up before all of it is read, and a sender still sending may meet that before the answer.
    answers: ["413 message.too-large", "0"],
    make: () => [posted("x".repeat(4_300_000))],
  },
  {
    name: "of a type that is no event",
    of: "event",
    answers: ["415 cloudevents.content-type-unsupported"],
    make: (sound) => [postedEvent(sound, eventDraftOf(sound), "text/xml")],
  },
  {
    name: "a batch that is none",
    of: "event",
    answers: ["400 cloudevents.batch-malformed"],
    make: (sound) => [postedEvent(sound, eventDraftOf(sound), "application/cloudevents-batch+json")],
  },
  {
    name: "an empty batch",
    of: "event",
    answers: ["400 cloudevents.batch-empty"],
    make: (sound) => [postedEvent(sound, [], "application/cloudevents-batch+json")],
  },
];

/** The byte stands inside the last text, which is signed and where it breaks no grammar. */
function withByte(text: string, byte: number): Buffer {
  const bytes = Buffer.from(text);
  bytes[bytes.lastIndexOf('":"') + 4] = byte;
  return bytes;
}
