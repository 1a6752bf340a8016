import { testDatabase } from "@dayaq/testing";
import { describe, expect, it } from "vitest";
import { checkReachable } from "./reach.ts";

const database = testDatabase();

/** Whether it is asked for depends on the server; it is never to be seen. */
const SECRET = "not-to-be-seen";

const changed = (change: (url: URL) => void): string => {
  const url = new URL(database.url);
  url.password = SECRET;
  change(url);
  return url.href;
};

/** With the right password: PostgreSQL looks for the database after it knows who asks. */
const absent = (): string => {
  const url = new URL(database.url);
  url.pathname = "/absent";
  return url.href;
};

describe("a DATABASE_URL that cannot be used is told in one sentence", () => {
  it.each([
    ["no address at all", () => "rubbish", /is not the address of a PostgreSQL/],
    ["another database's address", () => "mysql://a:b@localhost/x", /is not the address of a PostgreSQL/],
    [
      "a port where nobody listens",
      () => changed((url) => (url.port = "1")),
      /^No PostgreSQL answers at 127\.0\.0\.1:1\//,
    ],
    [
      "a host that is not known",
      () => changed((url) => (url.hostname = "nowhere.invalid")),
      /host of DATABASE_URL .* is not known/,
    ],
    [
      "an account that is not there",
      () => changed((url) => (url.username = "absent")),
      /refuses the account or the password/,
    ],
    ["a database that is not there", () => absent(), /has no such database/],
  ])("%s", async (_, url, sentence) => {
    const trouble = await checkReachable(url()).then(
      () => "",
      (error: Error) => error.message,
    );
    expect(trouble).toMatch(sentence);
    expect(trouble).not.toContain(SECRET);
    expect(trouble.split("\n")).toHaveLength(1);
  });

  it("and one that can is fine", async () => {
    await expect(checkReachable(database.url)).resolves.toBeUndefined();
  });
});
