import { type IdentifierScheme, withoutSpaces } from "@dayaq/country";

const scheme = (
  it: Pick<IdentifierScheme, "code" | "title" | "names" | "example">,
  form: RegExp,
): IdentifierScheme => ({ ...it, pattern: form, normalise: withoutSpaces, holds: (value) => form.test(value) });

/** Forms are from memory except the series of identity cards; no check digit is known, so none is checked. */
export const identifiers: readonly IdentifierScheme[] = [
  scheme(
    { code: "FIN", title: { az: "FİN", en: "FIN", ru: "ФИН" }, names: "person", example: "5ZX9K2A" },
    /^[A-Z0-9]{7}$/,
  ),
  scheme(
    {
      code: "SSN",
      title: { az: "Sosial sığorta nömrəsi", en: "Social insurance number", ru: "Номер социального страхования" },
      names: "person",
      example: "1234567890123",
    },
    /^\d{6,16}$/, // its length was not found in any source
  ),
  scheme(
    {
      code: "ID-CARD",
      title: { az: "Şəxsiyyət vəsiqəsi", en: "Identity card", ru: "Удостоверение личности" },
      names: "person",
      example: "AA1234567",
    },
    /^(AZE\d{8}|AA\d{7})$/,
  ),
  scheme(
    {
      code: "passport",
      title: { az: "Əcnəbinin pasportu", en: "Foreigner's passport", ru: "Паспорт иностранца" },
      names: "person",
      example: "19GE77120",
    },
    /^[A-Z0-9]{5,15}$/, // each country numbers its own
  ),
  scheme(
    { code: "VOEN", title: { az: "VÖEN", en: "VOEN", ru: "ИНН" }, names: "organisation", example: "1400000001" },
    /^\d{10}$/,
  ),
];
