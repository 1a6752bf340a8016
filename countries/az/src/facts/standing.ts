import { factKind } from "@dayaq/rules";

/** Causes as the medical-social expertise names them; "terror" since March 2025. */
const causes = [
  "general",
  "childhood",
  "work-injury",
  "occupational-disease",
  "chernobyl-clean-up",
  "chernobyl-military",
  "january-1990",
  "military-service-period",
  "military-duty",
  "zone-of-operations",
  "ussr-defence",
  "territorial-integrity",
  "terror",
] as const;

export const disability = factKind({
  kind: "disability",
  title: { az: "Əlillik", en: "Disability", ru: "Инвалидность" },
  fields: {
    percent: { type: "integer", min: 31, max: 100 },
    cause: { type: "code", codes: causes },
    blind: { type: "boolean", default: false },
  },
  register: "complete",
  agency: "medical-social-expertise",
});

/** Titles and standings that bodies of the state enter. The six from the war of 1941–1945 are those that its jubilee orders name. */
const statuses = [
  "martyr",
  "war-veteran",
  "war-disabled",
  "january-1990-martyr",
  "afghanistan-fallen",
  "national-hero",
  "patriotic-war-hero",
  "personal-stipend",
  "ww2-participant",
  "ww2-soldiers-widow",
  "ww2-home-front-worker",
  "ww2-special-unit",
  "leningrad-defender",
  "leningrad-blockade",
] as const;

export const status = factKind({
  kind: "status",
  title: { az: "Status", en: "Status", ru: "Статус" },
  fields: { status: { type: "code", codes: statuses } },
  register: "complete",
  agency: "zafar",
  several: true,
});

export const stateSupport = factKind({
  kind: "state-support",
  title: { az: "Dövlət təminatı", en: "State support", ru: "Государственное обеспечение" },
  fields: { full: { type: "boolean" } },
  register: "complete",
  agency: "local-executive",
});
