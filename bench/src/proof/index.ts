export { crash, type CrashPlan, type CrashReport, storyOf } from "./crash.ts";
export { type DamagedReport, sendDamaged } from "./damaged.ts";
export { pictureOf } from "./picture.ts";
