import type { Basis, Bool, Certainty, ConditionText, Person } from "@dayaq/rules";

/** Citizens, and who lives here permanently: said alike in every programme that is given `covered`. */
export const coveredByLaw = (basis: Basis, certainty: Certainty): ConditionText<{ readonly covered: Bool }> => ({
  id: "covered",
  says: {
    az: "Azərbaycan vətəndaşısınız və ya Azərbaycanda daimi yaşayırsınız.",
    en: "You are a citizen of Azerbaijan or live here permanently.",
    ru: "Вы гражданин Азербайджана или живёте здесь постоянно.",
  },
  basis,
  certainty,
  holds: ({ covered }) => covered,
});

/** A monthly right ends with the death of the person: that day is no longer paid. For programmes that are given `living`. */
export const whileLiving = (basis: Basis, certainty: Certainty): ConditionText<{ readonly living: Bool }> => ({
  id: "living",
  says: { az: "Sağsınız.", en: "You are living.", ru: "Вы живы." },
  basis,
  certainty,
  holds: ({ living }) => living,
});

/** From the first day of the expertise's decision to the end of its term. For programmes that are given `disabled`. */
export const withDisability = (basis: Basis, certainty: Certainty): ConditionText<{ readonly disabled: Bool }> => ({
  id: "disabled",
  says: {
    az: "Əlilliyiniz müəyyən edilib və müddəti bitməyib.",
    en: "Your disability is established, and its term has not ended.",
    ru: "Инвалидность установлена, и её срок не истёк.",
  },
  basis,
  certainty,
  holds: ({ disabled }) => disabled,
});

/** Whom the Fund pays in its older system it pays until it hands them over. For programmes that are given `olderPension`. */
export const notPaidByOlderSystem = (basis: Basis): ConditionText<{ readonly olderPension: Bool }> => ({
  id: "not-paid-by-older-system",
  says: {
    az: "Fondun əvvəlki sistemi sizə əmək pensiyası ödəmir.",
    en: "The Fund's older system pays you no labour pension.",
    ru: "Прежняя система Фонда не платит вам трудовую пенсию.",
  },
  basis,
  certainty: "derived",
  holds: ({ olderPension }) => olderPension.not(),
});

/** The same two, said of a child to whoever is paid for it. */
export const coveredChild = (basis: Basis, certainty: Certainty): ConditionText<{ readonly covered: Bool }> => ({
  ...coveredByLaw(basis, certainty),
  says: {
    az: "Uşaq Azərbaycan vətəndaşıdır və ya Azərbaycanda daimi yaşayır.",
    en: "The child is a citizen of Azerbaijan or lives here permanently.",
    ru: "Ребёнок — гражданин Азербайджана или живёт здесь постоянно.",
  },
});

export const whileChildLives = (basis: Basis, certainty: Certainty): ConditionText<{ readonly living: Bool }> => ({
  ...whileLiving(basis, certainty),
  says: { az: "Uşaq sağdır.", en: "The child is living.", ru: "Ребёнок жив." },
});

/** For programmes that are given `fosterParent`: whoever of them lives. */
export const inFosterFamily = (basis: Basis): ConditionText<{ readonly fosterParent: Person }> => ({
  id: "in-foster-family",
  says: {
    az: "Uşaq himayədar ailəyə verilib.",
    en: "The child is placed with a foster family.",
    ru: "Ребёнок передан в приёмную семью.",
  },
  basis,
  certainty: "reported",
  holds: ({ fosterParent }) => fosterParent.exists(),
});

export const underEighteen = (basis: Basis): ConditionText<{ readonly under18: Bool }> => ({
  id: "under-18",
  says: { az: "Uşağın 18 yaşı tamam olmayıb.", en: "The child is under 18.", ru: "Ребёнку нет 18 лет." },
  basis,
  certainty: "derived",
  holds: ({ under18 }) => under18,
});
