import { WRITTEN_DOWN } from "./chronicle.ts";
import { accountOf } from "./resident.ts";
import { named, type Story } from "./story.ts";

/** Decisions of the expertise: one life, one decision, and what follows for two people. */
export function disability(story: Story): void {
  const { chronicle } = story;

  const murad = story.resident(named("Murad", "Rzayev", "male", "1979-08-19"), { district: "SIY" });
  chronicle.assessed(murad, 85, "general", "2025-06-02", { blind: true, until: "2028-06-02" });
  story.look("murad", murad, {
    az: "Gözdən əlil: müavinət və iyulun 1-dən 350 manat təqaüd.",
    en: "Blind: the allowance, and a stipend of 350 from 1 July.",
    ru: "Незрячий: пособие и стипендия 350 с 1 июля.",
  });

  const kamran = story.resident(named("Kamran", "Əhmədov", "male", "1997-02-02"), { district: "AGM", bank: "AIIB" });
  const lala = story.resident(named("Lalə", "Əhmədova", "female", "1999-09-09"), { district: "AGM", bank: "AIIB" });
  chronicle.married(kamran, lala, "2021-05-29");
  chronicle.assessed(kamran, 81, "territorial-integrity", "2025-06-16");
  story.look("kamran", kamran, {
    az: "Müharibə səbəbindən 81 faiz: iki hüquq, qulluq üçün təklif gözləyir.",
    en: "81 per cent by war: two rights, and an offer waits for a carer.",
    ru: "81 процент, причина — война: два права и предложение ухаживающему.",
  });
  story.look("lala", lala, {
    az: "Qulluq edən: təklifi bir toxunuşla təsdiqləyir.",
    en: "The carer: one tap confirms the offer.",
    ru: "Ухаживающая: подтверждает предложение одним нажатием.",
  });

  const gunel = story.person(named("Günel", "Həsənova", "female", "2015-10-10"));
  const aunt = story.resident(named("Mehriban", "Həsənova", "female", "1975-04-04"), { district: "QBA" });
  chronicle.lives(gunel, "QBA", WRITTEN_DOWN);
  chronicle.hasGuardian(gunel, aunt, "2025-05-05");
  chronicle.assessed(gunel, 70, "childhood", "2025-06-10", { until: "2027-06-10" });
  story.look("gunel", gunel, {
    az: "Əlilliyi olan uşaq: pul qəyyuma ödənilir.",
    en: "A child with a disability: the guardian is paid for her.",
    ru: "Ребёнок с инвалидностью: деньги получает опекун.",
  });

  const vugar = story.resident(named("Vüqar", "Nəbiyev", "male", "1981-01-30"), { district: "BAR" });
  chronicle.assessed(vugar, 65, "work-injury", "2025-05-15", { until: "2025-08-01" });
  story.look("vugar", vugar, {
    az: "Müddət avqustun 1-də bitir: xatırlatmalar və yenidən qiymətləndirmə.",
    en: "His term ends on 1 August: notices and a reassessment.",
    ru: "Срок истекает 1 августа: напоминания и переосвидетельствование.",
  });

  const tarlan = story.resident(named("Tərlan", "Məlikov", "male", "1988-12-12"), {
    district: "QAX",
    worksSince: "2015-02-02",
  });
  chronicle.assessed(tarlan, 55, "general", "2025-06-18");
  story.look("tarlan", tarlan, {
    az: "55 faiz: müavinət var, təqaüd yoxdur və səbəbi görünür.",
    en: "55 per cent: the allowance but no stipend, and why not.",
    ru: "55 процентов: пособие есть, стипендии нет, и видно почему.",
  });

  const rena = story.resident(named("Rəna", "Kərimova", "female", "1970-06-06"), { district: "GOY", bank: null });
  chronicle.closedAccount(rena, accountOf("AIIB", 9_001), WRITTEN_DOWN, "2025-06-20");
  chronicle.assessed(rena, 62, "occupational-disease", "2025-06-12", { until: "2026-06-12" });
  story.look("rena", rena, {
    az: "Hesabı bağlanıb: ödəniş gözləyir.",
    en: "Her account is closed: the payment waits.",
    ru: "Счёт закрыт: выплата ждёт.",
  });
}
