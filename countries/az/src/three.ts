import type { Texts } from "@dayaq/kernel";

/** A text in the three languages of this country: none can be left out. */
export const three = (az: string, en: string, ru: string): Texts => ({ az, en, ru });
