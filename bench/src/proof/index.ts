export { crash, type CrashPlan, type CrashReport, storyOf } from "./crash.ts";
export { pictureOf } from "./picture.ts";
