export { type Contributions, contributionsModule } from "./contributions.ts";
export type { ContributionPorts } from "./ports.ts";
export { receiveBytes, type Received } from "./use-cases/receive-upload.ts";
export type { StepSizes } from "./use-cases/work-on-upload.ts";
export { findUpload, listUploads, openUpload, type Sender, type Upload, type UploadState } from "./store/uploads.ts";
export { refusalsAfter as refusedLines } from "./store/refusals.ts";
export { contributionRoutes, type ContributionRoutesPorts } from "./routes.ts";
export { tellRefusals, tellUpload, type UploadTold } from "./use-cases/tell-upload.ts";
