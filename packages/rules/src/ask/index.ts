export type { AnswerJson } from "./answers.ts";
export { ABOUT, type Answer, inquire, type Inquired, type Inquiry, isQuestion, type Question } from "./inquiry.ts";
