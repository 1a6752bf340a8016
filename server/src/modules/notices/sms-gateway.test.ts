import { expect, test } from "vitest";
import { httpSmsGateway } from "./sms-gateway.ts";

const sms = { id: "1", to: "person", text: "hello" };
const answering = (status: number, body: object = {}) =>
  httpSmsGateway("http://gateway.example", () => Promise.resolve(Response.json(body, { status }))).send(sms);

test.each([408, 425, 429, 500, 503])("a gateway that answers %i is asked again", async (status) => {
  await expect(answering(status)).rejects.toThrow("tried again");
});

test("what a gateway refuses otherwise has failed, and what it takes is sent or delivered", async () => {
  expect(await answering(400)).toBe("failed");
  expect(await answering(202)).toBe("sent");
  expect(await answering(202, { state: "delivered" })).toBe("delivered");
});
