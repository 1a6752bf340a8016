import type { Texts } from "@dayaq/kernel";
import { OTHERWISE_TEXTS } from "./otherwise-texts.ts";

/** The core's own sentences, in English: what a pack says in its languages goes before these. */
export const CORE_TEXTS: Readonly<Record<string, Texts>> = {
  ...OTHERWISE_TEXTS,
  "day-and-year": { en: "{dayMonth} {year}" },
  "month-and-year": { en: "{month} {year}" },
  "call-us": { en: "the office" },
  "sms.call": { en: "Questions: {number}" },
  "sms.for": { en: "{what} for {name}" },
  "sms.right": { en: "your right" },
  "sms.paid-at": { en: "{payOn}, {bank}." },
  "sms.paid-card": { en: "{payOn}, card at the branch." },
  "sms.granted": { en: "Dayaq: {amount}, {what}." },
  "sms.restored": { en: "Dayaq: {amount}, {what}, is paid again." },
  "sms.raised": { en: "Dayaq: {what} rises to {amount} from {from}." },
  "sms.re-split": { en: "Dayaq: {what}: your share is {amount} from {from}." },
  "sms.payee-changed": { en: "Dayaq: {what}, {amount}, is paid to you from {from}." },
  "sms.lowered": { en: "Dayaq: {what} is {amount} from {from}." },
  "sms.ended": { en: "Dayaq: {what} ended on {from}." },
  "sms.continued": { en: "Dayaq: {what} goes on after its term: {amount}. The assessment is still to come." },
  "sms.backed-out": { en: "Dayaq: a change of the law is taken back. {what} is as before. What was paid is yours." },
  "sms.proposed": { en: "Dayaq: we propose to change {what} from {from}. Disagree? Tell us by {contestUntil}." },
  "sms.proposed-gain": { en: "Dayaq: an officer looks at {what}. You need not do anything." },
  "sms.proposal-rejected": { en: "Dayaq: {what} stays as it was." },
  "sms.offered": { en: "Dayaq: {amount}, {what}, may be yours. Confirm it in the portal or by phone." },
  "sms.term-expiring": { en: "Dayaq: {what} is paid until {endsOn}. A new assessment is being arranged." },
  "sms.payment-returned": { en: "Dayaq: the bank returned {amount}. We pay it again when we know the account." },
  "sms.account-missing": {
    en: "Dayaq: no account of yours is known. A card waits for you at {bank} until {deadline}.",
  },
  "sms.account-elsewhere": {
    en: "Dayaq: we cannot pay to your account's bank. A card waits for you at {bank} until {deadline}.",
  },
  "sms.recovery-opened": { en: "Dayaq: {amount} was paid too much. Nothing is taken until a person has decided." },
  "sms.recovery-withdrawn": { en: "Dayaq: nothing has to be paid back." },
  "sms.recovery-decided": { en: "Dayaq: it is decided how the overpayment is settled. Read the letter." },
  "letter.granted": { en: "{amount}, {what}" },
  "letter.restored": { en: "{what} is paid again: {amount}" },
  "letter.raised": { en: "{what} rises from {before} to {amount} from {from}" },
  "letter.re-split": { en: "{what} is shared anew: your share is {amount} from {from}" },
  "letter.payee-changed": { en: "{what}, {amount}, is paid to you from {from}" },
  "letter.lowered": { en: "{what} is {amount} from {from} (before: {before})" },
  "letter.ended": { en: "{what} ended on {from}" },
  "letter.continued": { en: "{what} goes on after its term: {amount}" },
  "letter.backed-out": { en: "{what} is as before: a change of the law is taken back. What was paid is yours" },
  "letter.proposed": { en: "From {from} we propose to change {what}" },
  "letter.proposed-gain": { en: "An officer looks at {what}" },
  "letter.proposal-rejected": { en: "{what} stays as it was" },
  "letter.offered": { en: "{amount}, {what}, may be yours" },
  "letter.term-expiring": { en: "{what} is paid until {endsOn}" },
  "letter.payment-returned": { en: "The bank returned {amount}" },
  "letter.account-missing": { en: "A card waits for you at {bank} until {deadline}" },
  "letter.account-elsewhere": {
    en: "We cannot pay to the bank of your account. A card waits for you at {bank} until {deadline}",
  },
  "letter.recovery-opened": { en: "{amount} was paid too much" },
  "letter.recovery-withdrawn": { en: "Nothing has to be paid back" },
  "letter.recovery-decided": { en: "How the overpayment is settled" },
  "letter.raised-by": { en: "{what} rises from {before} to {amount} from {from}: {act}" },
  "letter.months": { en: "{from} to {until}" },
  "letter.arrears": { en: "You receive {arrears} for {months} with the {payMonth} payment." },
  "letter.arrears-bank": { en: "It is paid on {payOn} to your account at {bank}." },
  "letter.arrears-card": { en: "It is paid on {payOn}. A card waits for you at the branch." },
  "letter.arrears-in-it": { en: "{arrears} of it is for {months}." },
  "letter.next-bank": { en: "Next: {payAmount} on {payOn} to your account at {bank}." },
  "letter.next-card": { en: "Next: {payAmount} on {payOn}. A card waits for you at the branch." },
  "letter.as-before": { en: "You still receive what you received until a person has decided." },
  "letter.contest": { en: "If you disagree, tell us by {contestUntil}, here or at {number}: you need no form." },
  "letter.appeal": {
    en: "Is something wrong? Tell us here or call {number}. You can appeal until {until}, that day included.",
  },
  "letter.confirm": { en: "Say yes here, or call {number}. You need no form." },
  "letter.source": { en: "{agency}, received {day}" },
  "letter.amount-since": { en: "The amount has been {amount} since {from}." },
  "letter.illustrative": { en: "This rule or amount is an illustration: no official source gives it." },
};

/** The core's texts with those of a country before them, language by language. */
export function textsWith(own: Readonly<Record<string, Texts>>): Record<string, Texts> {
  const keys = new Set([...Object.keys(CORE_TEXTS), ...Object.keys(own)]);
  return Object.fromEntries([...keys].map((key) => [key, { ...CORE_TEXTS[key], ...own[key] }]));
}
