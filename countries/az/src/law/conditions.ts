import type { Basis, Bool, ConditionText } from "@dayaq/rules";

/** Citizens, and who lives here permanently: said alike in every programme that is given `covered`. */
export const coveredByLaw = (basis: Basis): ConditionText<{ readonly covered: Bool }> => ({
  id: "covered",
  says: {
    az: "Azərbaycan vətəndaşısınız və ya Azərbaycanda daimi yaşayırsınız.",
    en: "You are a citizen of Azerbaijan or live here permanently.",
    ru: "Вы гражданин Азербайджана или живёте здесь постоянно.",
  },
  basis,
  holds: ({ covered }) => covered,
});

/** A monthly right ends with the death of the person: that day is no longer paid. For programmes that are given `living`. */
export const whileLiving = (basis: Basis): ConditionText<{ readonly living: Bool }> => ({
  id: "living",
  says: { az: "Sağsınız.", en: "You are living.", ru: "Вы живы." },
  basis,
  holds: ({ living }) => living,
});

/** From the first day of the expertise's decision to the end of its term. For programmes that are given `disabled`. */
export const withDisability = (basis: Basis): ConditionText<{ readonly disabled: Bool }> => ({
  id: "disabled",
  says: {
    az: "Əlilliyiniz müəyyən edilib və müddəti bitməyib.",
    en: "Your disability is established, and its term has not ended.",
    ru: "Инвалидность установлена, и её срок не истёк.",
  },
  basis,
  holds: ({ disabled }) => disabled,
});
