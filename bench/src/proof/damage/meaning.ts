import {
  changed,
  type Damage,
  draftOf,
  eventDraftOf,
  posted,
  postedBytes,
  postedEvent,
  RECORD,
  signed,
  type Sound,
} from "./damage.ts";

/** A signed notify whose record has another value at that path. */
const said = (path: readonly (string | number)[], to: unknown) => (sound: Sound) => [
  posted(signed(sound, changed(draftOf(sound), [...RECORD, ...path], to))),
];
/** A signed event whose data have another value at that path. */
const stated = (path: readonly (string | number)[], to: unknown) => (sound: Sound) => [
  postedEvent(sound, changed(eventDraftOf(sound), path, to)),
];

const notify = (name: string, path: readonly (string | number)[], to: unknown, ends: readonly string[]): Damage => ({
  name,
  of: "notify",
  answers: ["202"],
  ends,
  make: said(path, to),
});
const event = (name: string, path: readonly (string | number)[], to: unknown, ends: readonly string[]): Damage => ({
  name,
  of: "event",
  answers: ["202"],
  ends,
  make: stated(path, to),
});

const FINE = ["applied", "person.unknown"];

/** Signed by who may say it, and it makes no sense, or less than it should. */
export const MEANING: readonly Damage[] = [
  {
    name: "sound",
    of: "notify",
    answers: ["202"],
    ends: FINE,
    make: (sound) => [posted(signed(sound, draftOf(sound)))],
  },
  {
    name: "a sound event",
    of: "event",
    answers: ["202"],
    ends: FINE,
    make: (sound) => [postedEvent(sound, eventDraftOf(sound))],
  },
  notify("a member that we do not know", ["shoe_size"], { left: 42 }, FINE),
  notify("a member named as a prototype is", ["__proto__"], { admin: true }, FINE),
  notify("no record number", ["record_number"], undefined, ["event.record-invalid"]),
  notify("a record number without end", ["record_number"], "9".repeat(5000), ["event.record-invalid"]),
  notify("a version that is a text", ["record_version"], "first", ["event.record-invalid"]),
  notify("a version below one", ["record_version"], -1, ["event.record-invalid"]),
  notify("a version that no integer holds", ["record_version"], 2 ** 53, ["event.record-invalid"]),
  notify("a register of another", ["register"], "labour-pensions", ["register.not-owned"]),
  notify("a register that there is not", ["register"], "lottery", ["register.unknown"]),
  notify("stated on no day", ["stated_at"], "2025-02-30T09:00:00+04:00", ["event.record-invalid"]),
  notify("stated at the end of time", ["stated_at"], "9999-12-31T23:59:59Z", ["event.record-invalid"]),
  notify("a status that is an object", ["record_status"], { toString: 1 }, ["event.record-invalid"]),
  notify("a status that is nearly annulled", ["record_status"], "Annulled", ["event.record-invalid"]),
  notify("no people at all", ["person"], undefined, ["event.body-invalid"]),
  notify("a person that is a text", ["person"], "everybody", ["event.body-invalid"]),
  notify("a birth date that is none", ["person", "birth_date"], "30.02.2025", ["event.body-invalid"]),
  notify("a name that is a number", ["person", "name"], 7, ["event.body-invalid"]),
  notify("identifiers that are none", ["person", "identifier"], [{}], ["event.body-invalid"]),
  notify(
    "a number of no form",
    ["person", "identifier"],
    [{ identifier_type: "FIN", identifier_value: "O'); drop table x;--" }],
    ["event.body-invalid"],
  ),
  event("an event without an id", ["id"], undefined, ["cloudevent.attribute-invalid"]),
  event("an event of another specification", ["specversion"], "0.3", ["cloudevent.specversion-unsupported"]),
  event("an event of no type", ["type"], "az.lottery.won", ["cloudevent.type-unknown"]),
  event("an event of nobody", ["data", "body", "person"], undefined, ["event.body-invalid"]),
  event("an event that begins on no day", ["data", "body", "from"], "2025-13-01", [
    "event.body-invalid",
    "cloudevent.data-invalid",
  ]),
  event("an event that ends before it begins", ["data", "body", "until"], "1900-01-01", ["event.period-empty"]),
  event("data that are a list", ["data"], [1], ["cloudevent.data-invalid"]),
  event("a field that the kind of fact has not", ["data", "body", "colour"], "red", [
    "event.body-invalid",
    "cloudevent.data-invalid",
    ...FINE,
  ]),
  {
    name: "a sign that PostgreSQL cannot hold",
    of: "event",
    answers: ["202"],
    ends: ["json.unstorable-text"],
    make: stated(["data", "note"], "a\0b"),
  },
  {
    name: "half of a sign",
    of: "event",
    answers: ["202"],
    ends: ["json.unstorable-text"],
    make: stated(["data", "note"], "\ud800"),
  },
  {
    name: "a number that is too large for one",
    of: "event",
    answers: ["202"],
    ends: ["json.number-out-of-range"],
    make: (sound) => [
      postedBytes(sound, Buffer.from(JSON.stringify(eventDraftOf(sound)).replace(/}$/, ',"big":1e999}'))),
    ],
  },
  {
    name: "members twice",
    of: "event",
    answers: ["202"],
    ends: FINE,
    make: (sound) => [
      postedBytes(sound, Buffer.from(JSON.stringify(eventDraftOf(sound)).replace(/^{/, '{"type":"first",'))),
    ],
  },
  {
    name: "members twice, signed once",
    of: "notify",
    answers: ["202", "401 err.signature.invalid"],
    ends: FINE,
    make: (sound) => [posted(signed(sound, draftOf(sound)).replace(/^{/, '{"message":{},'))],
  },
  {
    name: "mother and child under one number",
    of: "notify",
    answers: ["202"],
    ends: ["event.people-same"],
    make: (sound) => {
      const draft = draftOf(sound);
      return [posted(signed(sound, changed(draft, [...RECORD, "mother"], personIn(draft))))];
    },
  },
  {
    name: "the number of somebody else",
    of: "notify",
    answers: ["202"],
    ends: FINE,
    make: (sound) => [
      posted(
        signed(
          sound,
          changed(
            draftOf(sound),
            [...RECORD, "person", "identifier"],
            [{ identifier_type: "FIN", identifier_value: `6${sound.dice.between(100_000, 999_999)}` }],
          ),
        ),
      ),
    ],
  },
];

function personIn({ message }: ReturnType<typeof draftOf>): unknown {
  const [first] = message.notify_event as readonly {
    readonly data: { readonly reg_records: { readonly person?: unknown } };
  }[];
  return first?.data.reg_records.person;
}
