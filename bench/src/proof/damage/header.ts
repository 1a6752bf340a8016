import { changed, type Damage, draftOf, posted, signed } from "./damage.ts";

/** A member of the header, what is wrong with it, and the answer that the standard has for that. */
const MEMBERS: readonly (readonly [member: string, to: unknown, answer: string])[] = [
  ["version", "9.9.9", "400 err.version.not_supported"],
  ["message_id", undefined, "400 err.request.bad"],
  ["message_id", 7, "400 err.request.bad"],
  ["message_id", "x".repeat(100), "400 err.request.bad"],
  ["message_ts", "yesterday", "400 rjct.message_ts.invalid"],
  ["message_ts", undefined, "400 rjct.message_ts.invalid"],
  ["action", "search", "400 rjct.action.not_supported"],
  ["action", null, "400 rjct.action.invalid"],
  ["sender_id", { $ne: "" }, "401 err.sender_id.invalid"],
  ["sender_id", "nobody", "401 err.sender_id.invalid"],
  ["total_count", 2, "400 rjct.total_count.invalid"],
  ["total_count", -1, "400 rjct.total_count.invalid"],
  ["is_msg_encrypted", true, "400 err.encryption.invalid"],
];

const headers = MEMBERS.map(([member, to, answer]): Damage => ({
  name: `header ${member}: ${to === undefined ? "absent" : JSON.stringify(to).slice(0, 12)}`,
  of: "notify",
  answers: [answer],
  make: (sound) => [posted(signed(sound, changed(draftOf(sound), ["header", member], to)))],
}));

/** What is wrong stands in the envelope. */
export const HEADER: readonly Damage[] = [
  ...headers,
  {
    name: "a header that is a list",
    of: "notify",
    answers: ["400 err.request.bad"],
    make: (sound) => [posted(signed(sound, changed(draftOf(sound), ["header"], [1, 2])))],
  },
  {
    name: "events that are no list",
    of: "notify",
    answers: ["400 err.request.bad"],
    make: (sound) => [posted(signed(sound, changed(draftOf(sound), ["message", "notify_event"], "all")))],
  },
  {
    name: "more events than one message may hold",
    of: "notify",
    rare: true,
    answers: ["400 rjct.total_count.limit_exceeded"],
    make: (sound) => {
      const draft = draftOf(sound);
      const many = Array.from({ length: 1001 }, () => 0);
      return [posted(signed(sound, changed(draft, ["message", "notify_event"], many)))];
    },
  },
];
