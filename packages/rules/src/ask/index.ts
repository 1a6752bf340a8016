export type { AnswerJson } from "./answers.ts";
export { ABOUT, inquire, type Inquired, type Inquiry, isQuestion, type Question } from "./inquiry.ts";
