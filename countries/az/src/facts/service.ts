import { factKind } from "@dayaq/rules";

/** Compulsory military service, from the call-up to the discharge. */
export const conscription = factKind({
  kind: "conscription",
  title: { az: "Müddətli həqiqi hərbi xidmət", en: "Conscript service", ru: "Срочная военная служба" },
  fields: {},
  register: "complete",
  agency: "mobilisation",
});

/** That somebody has left the civil service, why, and the average monthly pay of the twelve months before, as the last employer certifies it. */
export const civilOfficeEnd = factKind({
  kind: "civil-service-end",
  title: { az: "Dövlət qulluğundan çıxma", en: "Leaving the civil service", ru: "Уход с государственной службы" },
  fields: {
    ground: { type: "code", codes: ["pension-age", "disability", "other"] },
    averagePay: { type: "money" },
  },
  register: "complete",
  agency: "social-fund",
});
