export { type Notices, noticesModule } from "./notices.ts";
export type { Addressee, NoticePorts, Sms, SmsGateway, SmsQueued } from "./ports.ts";
export { httpSmsGateway } from "./sms-gateway.ts";
export type { Notice, SmsState } from "./store.ts";
export type { NoticeData, NoticeDraft, NoticeKind } from "./domain/draft.ts";
export { draftsOf, type PromisedMoney } from "./domain/drafts.ts";
export { type KeptTrace, type Letter, type LetterMatter, type Reason, reasonsOf } from "./domain/letter.ts";
export { textsWith } from "./domain/texts.ts";
export { type CountryWords, Words } from "./domain/words.ts";
