import {
  changed,
  type Damage,
  draftOf,
  eventDraftOf,
  posted,
  postedEvent,
  RECORD,
  signed,
  type Sound,
} from "./damage.ts";

/** The same record again under a message id of its own. */
const again = (sound: Sound) => ({ ...sound, messageId: `${sound.messageId}-again` });

/** What was said is said again, in the same words or in others. */
export const REPEATED: readonly Damage[] = [
  {
    name: "replayed",
    of: "notify",
    answers: ["400 rjct.message_id.duplicate"],
    ends: ["applied", "person.unknown"],
    make: (sound) => {
      const wire = posted(signed(sound, draftOf(sound)));
      return [wire, wire];
    },
  },
  {
    name: "a record told again by another message",
    of: "notify",
    answers: ["202"],
    ends: ["applied", "person.unknown"],
    make: (sound) => [sound, again(sound)].map((it) => posted(signed(it, draftOf(it)))),
  },
  {
    name: "a version of a record in other words",
    of: "notify",
    answers: ["202"],
    ends: ["applied", "person.unknown"],
    make: (sound) => [
      posted(signed(sound, draftOf(sound))),
      posted(signed(sound, changed(draftOf(again(sound)), [...RECORD, "record_status"], "corrected"))),
    ],
  },
  {
    name: "an event replayed",
    of: "event",
    answers: ["202"],
    ends: ["applied", "person.unknown"],
    make: (sound) => {
      const wire = postedEvent(sound, eventDraftOf(sound));
      return [wire, wire, wire];
    },
  },
];
