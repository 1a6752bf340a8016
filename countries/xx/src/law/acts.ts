import { type Act, citing } from "@dayaq/rules";

/** Terranova is invented, so no law is misquoted. Within its own world its acts are official. */
export const acts: readonly Act[] = [
  { key: "family-act", title: { en: "Family Support Act" } },
  { key: "heating-act", title: { en: "Winter Heating Act" } },
  { key: "decree-2019-41", title: { en: "Decree 41 of 2019" } },
  { key: "decree-2023-188", title: { en: "Decree 188 of 2023" } },
];

export const familyAct = citing("family-act");
export const heatingAct = citing("heating-act");
