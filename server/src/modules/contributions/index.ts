export { type Contributions, contributionsModule } from "./contributions.ts";
export type { ContributionPorts } from "./ports.ts";
export { receiveBytes, type Received } from "./use-cases/receive-upload.ts";
export type { StepSizes } from "./use-cases/work-on-upload.ts";
export { findUpload, listUploads, openUpload, type Sender, type Upload, type UploadState } from "./store/uploads.ts";
export { countRefusals, refusalsAfter } from "./store/refusals.ts";
export { countWaiting } from "./store/waiting.ts";
export { MENDING, type LineCode, type Refused } from "./domain/codes.ts";
