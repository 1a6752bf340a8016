import { factKind } from "@dayaq/rules";

/** Release from prison, with what the prison's certificate says: whether medical and social aid is needed. */
export const release = factKind({
  kind: "release",
  title: { az: "Cəzaçəkmədən azad edilmə", en: "Release from prison", ru: "Освобождение из заключения" },
  fields: { needsAid: { type: "boolean" } },
  register: "complete",
  agency: "penitentiary",
  several: true,
});
