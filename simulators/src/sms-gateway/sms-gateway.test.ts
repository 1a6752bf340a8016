import { expect, test } from "vitest";
import { smsGateway } from "./sms-gateway.ts";

const message = { id: "notice-1", to: "phone-a", text: "Dayaq: 600 AZN" };

test("a message is on its phone, once however often it is sent", async () => {
  const gateway = smsGateway(() => "2025-07-03T09:00:00Z");
  for (let again = 0; again < 2; again++) {
    const answer = await gateway.inject({ method: "POST", url: "/messages", payload: message });
    expect([answer.statusCode, answer.json()]).toEqual([202, { simulator: true, state: "delivered" }]);
  }
  const phone = await gateway.inject("/phones/phone-a");
  expect(phone.json()).toEqual({ simulator: true, messages: [{ ...message, arrivedAt: "2025-07-03T09:00:00Z" }] });
  expect((await gateway.inject("/phones/phone-b")).json().messages).toEqual([]);
});

test("what is no message is refused", async () => {
  const gateway = smsGateway(() => "");
  const answer = await gateway.inject({ method: "POST", url: "/messages", payload: { id: 1 } });
  expect([answer.statusCode, answer.json().code]).toEqual([422, "message.malformed"]);
});
