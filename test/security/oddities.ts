import { Dice, type town } from "@dayaq/country-az/demo";

/** Values at which programs have stumbled: of time, number, text, path and SQL. */
const VALUES = [
  "",
  "0",
  "-1",
  "1",
  "2",
  "1e309",
  "NaN",
  "99999999999999999999",
  "9007199254740993",
  "1.5",
  "0x10",
  "٣",
  "true",
  "null",
  "undefined",
  "toString",
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "\0",
  "a\0b",
  "\u{FFFE}",
  "\uD800",
  "💙",
  "İ",
  "%",
  "%00",
  "%ff",
  "%c0%af",
  "../../etc/passwd",
  "..%2f..%2f",
  "//elsewhere.example",
  "https://elsewhere.example/",
  "\\elsewhere.example",
  "' or '1'='1",
  "'; drop table registry.party; --",
  "$1",
  "{}",
  "[]",
  '{"a":1}',
  "<script>alert(1)</script>",
  "{name}",
  "${7*7}",
  "0001-01-01",
  "9999-12-31",
  "10000-01-01",
  "2025-02-30",
  "-0001-01-01",
  "infinity",
  "2025-07-21",
  "00000000-0000-0000-0000-000000000000",
  "ffffffff-ffff-ffff-ffff-ffffffffffff",
  "0197C2A4-6F1E-7A31-B2A0-3D1C5E1B9A77",
  "batch:",
  "programme:ALW-DIS",
  "district:\0",
  "x".repeat(5000),
  " ".repeat(300),
  "a ".repeat(2000),
  "line\r\nset-cookie: a=b",
] as const;

/** Of these the ones that once were 5xx here: what PostgreSQL cannot hold, what no number holds, what every object has. */
const WORST = ["\0", "a\0b", "1e309", "99999999999999999999", "toString", "__proto__", "9999-12-31", "0001-01-01"];

/** Fields that our pages read, by a word of the route's path; the first that fits. */
const FIELDS: readonly (readonly [string, readonly string[]])[] = [
  ["searches", ["words", "back"]],
  ["office/proposals", ["outcome", "reason", "payee"]],
  ["office/offers", ["claimant", "yes"]],
  ["office/merges", ["act", "reason"]],
  ["duplicates", ["other", "reason"]],
  ["office/paydays", ["sure"]],
  ["tasks", ["act", "note", "until"]],
  ["hold", ["part", "reason", "act", "hold"]],
  ["contest", ["text"]],
  ["offers", ["claimant"]],
  ["town/birth", ["family", "childName", "bornOn", "works", "act"]],
  ["town/disability", ["person", "percentage", "cause", "from"]],
  ["town/confirm", ["offer", "claimant"]],
  ["town/day", ["days", "to"]],
  ["callback", ["state", "code", "iss", "error"]],
  ["sign-in", ["trouble", "lang"]],
  [
    ":language/",
    [
      "told",
      "on",
      "ms",
      "owed",
      "code",
      "m",
      "sender",
      "phone",
      "desk",
      "family",
      "childName",
      "bornOn",
      "works",
      "person",
      "percentage",
      "cause",
      "from",
    ],
  ],
  ["", ["csrf", "__proto__"]],
];

/** Words that these fields know, so that some requests come through to what lies behind. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  outcome: ["approved", "rejected"],
  act: [
    "take",
    "close",
    "withdraw",
    "let-go",
    "continue",
    "retry",
    "vouch",
    "waive",
    "approve",
    "propose-undo",
    "reject",
  ],
  yes: ["yes"],
  sure: ["yes"],
  told: ["granted", "withdrawn", "parked", "moved", "duplicate"],
  desk: ["birth", "disability"],
  works: ["mother", "both"],
  part: ["batch:", "programme:ALW-DIS", "district:BA"],
  on: ["2025-07-21"],
  bornOn: ["2025-07-02"],
  from: ["2025-07-02"],
  percentage: ["81"],
};

const TYPES = [
  "application/x-www-form-urlencoded",
  "application/json",
  "application/cloudevents+json",
  "application/cloudevents-batch+json",
  "application/x-ndjson",
  "application/xml",
  "text/plain",
  "multipart/form-data; boundary=x",
  "",
  'a/b; charset="',
  "*/*",
] as const;

/** Odd requests, the same for the same seed. */
export class Oddities {
  readonly #dice: Dice;
  readonly #names: readonly string[];
  readonly #ids: readonly string[];

  /** `ids`: what addresses name, so that some of them name something. */
  constructor(seed: number, { people }: ReturnType<typeof town>, ids: readonly string[]) {
    this.#dice = new Dice(seed);
    this.#ids = ids;
    this.#names = people.flatMap(({ identifier, givenName, familyName }) => [
      identifier?.value ?? "",
      `${givenName} ${familyName}`,
    ]);
  }

  chance = (share: number): boolean => this.#dice.happens(share);

  one = <Value>(of: readonly Value[]): Value => this.#dice.pick(of);

  value(): string {
    if (this.chance(0.15)) return this.one(this.#names);
    return this.one(this.chance(0.4) ? WORST : VALUES);
  }

  language = (): string => (this.chance(0.9) ? this.one(["az", "en", "ru"]) : this.segment());

  /** One part of a path, encoded as a browser does; now and then only as much as HTTP wants. */
  segment(): string {
    if (this.chance(0.5)) return this.one(this.#ids);
    const value = this.value().slice(0, 80).toWellFormed();
    return this.chance(0.8)
      ? encodeURIComponent(value)
      : value.replaceAll(/[^\w.%~-]/g, "_").replaceAll(/%(?![0-9a-f]{2})/gi, "%25");
  }

  /** Fields of a form, or of a query, of that route. */
  fields(route: string): Record<string, string> {
    const names = FIELDS.find(([word]) => route.includes(word))?.[1] ?? [];
    const given = names.filter(() => this.chance(0.7));
    return Object.fromEntries(given.map((name) => [name, this.#fieldValue(name).toWellFormed()]));
  }

  #fieldValue(name: string): string {
    const known = Object.hasOwn(KNOWN, name) ? KNOWN[name] : undefined;
    if (known && this.chance(0.6)) return this.one(known);
    return this.chance(0.3) ? this.one(this.#ids) : this.value();
  }

  query(route: string): string {
    if (this.chance(0.3)) return "";
    const fields = Object.entries(this.fields(route));
    return `?${fields.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&")}${this.chance(0.2) ? "&a=%ff&&=&b" : ""}`;
  }

  headers(): Record<string, string> {
    return {
      "content-type": this.one(TYPES),
      signature: this.one(["", "x", 'kidId="justice|a|ed25519", algorithm="ed25519"', "=".repeat(3000)]),
      bank: this.value()
        .replaceAll(/[^\x20-\x7e]/g, "")
        .slice(0, 200),
      "accept-language": this.one(["", "xx", "ru,en", "*", ",".repeat(500)]),
      cookie: this.one(["", "dayaq", "dayaq=", `dayaq=${"a".repeat(43)}`, "; ;=;dayaq=x; dayaq=y", "__Host-dayaq=1"]),
      "ce-specversion": this.one(["", "1.0"]),
      referer: this.one(["", "::", "http://[", "http://localhost:8080/"]),
    };
  }

  body(): string {
    return this.one([
      "",
      "{",
      "[]",
      "null",
      "{}",
      `{"header":{},"message":{}}`,
      `{"__proto__":{"a":1},"header":{"sender_id":"__proto__"}}`,
      "[".repeat(5000),
      `{"a":${"[".repeat(200)}${"]".repeat(200)}}`,
      `{"specversion":"1.0","id":"\\u0000","source":"x","type":"y"}`,
      "csrf=a&csrf=b&words[]=1&words[a]=2",
      "%",
      "a=%ff&%00=%00",
      this.value(),
      `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>`,
      `<a ${"b='c' ".repeat(500)}/>`,
    ]);
  }

  /** Bytes on a connection: a request with a crooked line, path, header or length. */
  rawRequest(host: string): Buffer {
    const target = this.one([
      "/",
      "//",
      "///az/",
      "/az/?%",
      "*",
      "http://[::zz/az/rights",
      `http://${host}/az/`,
      "/az/rights/\t",
      "/\x80\xff",
      "/%",
      "/az/\x00",
    ]);
    const line = `${this.one(["GET", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "BREW", "get", ""])} ${target} HTTP/${this.one(["1.1", "1.0", "9.9", ""])}`;
    const headers = [
      `Host: ${this.one([host, "", "a b", "\x00"])}`,
      this.one([
        "Content-Length: 5",
        "Content-Length: -1",
        "Content-Length: 5\r\nContent-Length: 6",
        "Transfer-Encoding: chunked",
        "X: \xff",
        ": x",
        "A",
      ]),
      "Connection: close",
    ];
    return Buffer.from(
      `${line}\r\n${headers.join("\r\n")}\r\n\r\n${this.one(["", "hello", "5\r\nhello\r\n0\r\n\r\n", "zz\r\n"])}`,
      "latin1",
    );
  }
}
