import type { Texts } from "@dayaq/kernel";

/** What people are told by SMS (two parts of 67 letters at most) and by letter. `{name}` stands for a value. */
export const noticeTexts: Readonly<Record<string, Texts>> = {
  "day-and-year": { az: "{dayMonth} {year}-{suffix} il", en: "{dayMonth} {year}", ru: "{dayMonth} {year} года" },
  "month-and-year": { az: "{month} {year}", en: "{month} {year}", ru: "{month} {year} года" },
  "ordinal.one": { az: "ci", en: "st", ru: "й" },
  "ordinal.few": { az: "cü", en: "rd", ru: "й" },
  "ordinal.many": { az: "cı", en: "th", ru: "й" },
  "ordinal.other": { az: "cu", en: "th", ru: "й" },
  "sms.call": { az: "Suallar: {number}", en: "Questions: {number}", ru: "Вопросы: {number}" },
  "sms.for": { az: "{what} ({name})", en: "{what} for {name}", ru: "{what} ({name})" },
  "sms.right": { az: "ödəniş", en: "your payment", ru: "выплата" },
  "sms.paid-at": { az: "{payOn}, {bank}.", en: "{payOn}, {bank}.", ru: "{payOn}, {bank}." },
  "sms.paid-card": {
    az: "{payOn}, filialda kart.",
    en: "{payOn}, card at the branch.",
    ru: "{payOn}, карта в отделении.",
  },
  "sms.granted": { az: "Dayaq: {what}: {amount}.", en: "Dayaq: {amount}, {what}.", ru: "Dayaq: {what}: {amount}." },
  "sms.restored": {
    az: "Dayaq: {what} yenidən ödənilir: {amount}.",
    en: "Dayaq: {what} is paid again: {amount}.",
    ru: "Dayaq: {what} выплачивается снова: {amount}.",
  },
  "sms.raised": {
    az: "Dayaq: {what}: {from} tarixindən {amount}.",
    en: "Dayaq: {what} rises to {amount} from {from}.",
    ru: "Dayaq: {what}: с {from} — {amount}.",
  },
  "sms.re-split": {
    az: "Dayaq: {what}: {from} tarixindən payınız {amount}.",
    en: "Dayaq: {what}: your share is {amount} from {from}.",
    ru: "Dayaq: {what}: с {from} ваша доля — {amount}.",
  },
  "sms.payee-changed": {
    az: "Dayaq: {what}: {from} tarixindən {amount} sizə ödənilir.",
    en: "Dayaq: {what}, {amount}, is paid to you from {from}.",
    ru: "Dayaq: {what}: с {from} {amount} получаете вы.",
  },
  "sms.lowered": {
    az: "Dayaq: {what}: {from} tarixindən {amount}.",
    en: "Dayaq: {what} is {amount} from {from}.",
    ru: "Dayaq: {what}: с {from} — {amount}.",
  },
  "sms.ended": {
    az: "Dayaq: {what}: ödəniş {from} tarixində bitib.",
    en: "Dayaq: {what} ended on {from}.",
    ru: "Dayaq: {what}: выплата окончена {from}.",
  },
  "sms.continued": {
    az: "Dayaq: {what} müddətdən sonra da ödənilir: {amount}. Qiymətləndirmə hələ olacaq.",
    en: "Dayaq: {what} goes on after its term: {amount}. The assessment is still to come.",
    ru: "Dayaq: {what} выплачивается и после срока: {amount}. Освидетельствование ещё будет.",
  },
  "sms.backed-out": {
    az: "Dayaq: qanun dəyişikliyi geri götürülüb. {what} əvvəlki kimidir. Ödənilən sizindir.",
    en: "Dayaq: a change of the law is taken back. {what} is as before. What was paid is yours.",
    ru: "Dayaq: изменение закона отменено. {what}: как раньше. Выплаченное остаётся вам.",
  },
  "sms.proposed": {
    az: "Dayaq: {what} dəyişə bilər. Etiraz: son gün {contestUntil}.",
    en: "Dayaq: {what} may change. Object by {contestUntil}.",
    ru: "Dayaq: {what}: возможно изменение. Возразить до {contestUntil}.",
  },
  "sms.proposed-gain": {
    az: "Dayaq: əməkdaş baxır: {what}. Sizdən heç nə tələb olunmur.",
    en: "Dayaq: an officer looks at {what}. You need not do anything.",
    ru: "Dayaq: сотрудник рассматривает: {what}. Делать ничего не нужно.",
  },
  "sms.proposal-rejected": {
    az: "Dayaq: {what} olduğu kimi qalır.",
    en: "Dayaq: {what} stays as it was.",
    ru: "Dayaq: {what} остаётся как прежде.",
  },
  "sms.offered": {
    az: "Dayaq: {what}: {amount} ala bilərsiniz. Portalda və ya telefonla təsdiqləyin.",
    en: "Dayaq: {amount}, {what}, may be yours. Confirm it in the portal or by phone.",
    ru: "Dayaq: {what}: {amount} может быть вашим. Подтвердите на портале или по телефону.",
  },
  "sms.offer-withdrawn-by-itself": {
    az: "Dayaq: {what}: təsdiq lazım deyil, özü ödənilir.",
    en: "Dayaq: {what}: paid by itself, nothing to confirm.",
    ru: "Dayaq: {what}: подтверждать не нужно, идёт сама.",
  },
  "sms.offer-withdrawn-asked-for": {
    az: "Dayaq: {what}: artıq istənilib.",
    en: "Dayaq: {what}: asked for already.",
    ru: "Dayaq: {what}: уже запрошено.",
  },
  "sms.offer-withdrawn-given-up": {
    az: "Dayaq: {what}: imtina edilib.",
    en: "Dayaq: {what}: was given up.",
    ru: "Dayaq: {what}: от выплаты отказались.",
  },
  "sms.offer-withdrawn-fails": {
    az: "Dayaq: {what} daha təklif olunmur. Artıq belə deyil: {condition}",
    en: "Dayaq: {what} is not offered any more. It no longer holds: {condition}",
    ru: "Dayaq: {what} больше не предлагается. Уже не так: {condition}",
  },
  "sms.offer-withdrawn-unknown": {
    az: "Dayaq: {what} daha təklif olunmur. Məlum deyil: {condition}",
    en: "Dayaq: {what} is not offered any more. It is not known: {condition}",
    ru: "Dayaq: {what} больше не предлагается. Неизвестно: {condition}",
  },
  "sms.offer-withdrawn-not-owed": {
    az: "Dayaq: {what}: təklif bitdi, şərtlər ödənmir.",
    en: "Dayaq: {what} is off: its conditions no longer hold.",
    ru: "Dayaq: {what}: предложение снято, условий нет.",
  },
  "sms.offer-withdrawn-law": {
    az: "Dayaq: {what}: qanun dəyişikliyi ləğv edilib.",
    en: "Dayaq: {what}: that change of law is undone.",
    ru: "Dayaq: {what}: изменение закона отменено.",
  },
  "sms.offer-withdrawn-in-family": {
    az: "Dayaq: {what}: ailədən başqası istəyib.",
    en: "Dayaq: {what}: another of the family asked for it.",
    ru: "Dayaq: {what}: запросил другой член семьи.",
  },
  "sms.term-expiring": {
    az: "Dayaq: {what} {endsOn} tarixinədək ödənilir. Yeni qiymətləndirmə hazırlanır.",
    en: "Dayaq: {what} is paid until {endsOn}. A new assessment is being arranged.",
    ru: "Dayaq: {what} выплачивается до {endsOn}. Готовится новое освидетельствование.",
  },
  "sms.payment-returned": {
    az: "Dayaq: bank {amount} qaytardı. Hesab dəqiqləşəndə yenidən ödəyəcəyik.",
    en: "Dayaq: the bank returned {amount}. We pay it again when we know the account.",
    ru: "Dayaq: банк вернул {amount}. Выплатим снова, когда уточним счёт.",
  },
  "sms.account-missing": {
    az: "Dayaq: hesabınızı bilmirik. Kart {deadline} tarixinədək bankda gözləyir: {bank}.",
    en: "Dayaq: no account of yours is known. A card waits for you at {bank} until {deadline}.",
    ru: "Dayaq: ваш счёт нам не известен. Карта ждёт вас до {deadline}: {bank}.",
  },
  "sms.account-elsewhere": {
    az: "Dayaq: hesabınızın bankına ödəyə bilmirik. Kart {deadline} tarixinədək gözləyir: {bank}.",
    en: "Dayaq: we cannot pay to your account's bank. A card waits for you at {bank} until {deadline}.",
    ru: "Dayaq: в банк вашего счёта мы не платим. Карта ждёт вас до {deadline}: {bank}.",
  },
  "sms.recovery-opened": {
    az: "Dayaq: {amount} artıq ödənilib. İnsan qərar verənədək heç nə tutulmur.",
    en: "Dayaq: {amount} was paid too much. Nothing is taken until a person has decided.",
    ru: "Dayaq: переплачено {amount}. До решения человека ничего не удерживается.",
  },
  "sms.recovery-withdrawn": {
    az: "Dayaq: geri ödəməyə ehtiyac yoxdur.",
    en: "Dayaq: nothing has to be paid back.",
    ru: "Dayaq: возвращать ничего не нужно.",
  },
  "sms.recovery-decided": {
    az: "Dayaq: artıq ödəniş barədə qərar var. Məktubu oxuyun.",
    en: "Dayaq: it is decided how the overpayment is settled. Read the letter.",
    ru: "Dayaq: принято решение о переплате. Прочтите письмо.",
  },
  "letter.granted": { az: "{amount}: {what}", en: "{amount}, {what}", ru: "{amount}: {what}" },
  "letter.restored": {
    az: "{what} yenidən ödənilir: {amount}",
    en: "{what} is paid again: {amount}",
    ru: "{what} выплачивается снова: {amount}",
  },
  "letter.raised": {
    az: "{what}: {from} tarixindən {amount} (əvvəl {before})",
    en: "{what} rises from {before} to {amount} from {from}",
    ru: "{what}: с {from} — {amount} (раньше {before})",
  },
  "letter.re-split": {
    az: "{what} yenidən bölünüb: {from} tarixindən payınız {amount}",
    en: "{what} is shared anew: your share is {amount} from {from}",
    ru: "{what} разделена заново: с {from} ваша доля — {amount}",
  },
  "letter.payee-changed": {
    az: "{what}: {from} tarixindən {amount} sizə ödənilir",
    en: "{what}, {amount}, is paid to you from {from}",
    ru: "{what}: с {from} {amount} получаете вы",
  },
  "letter.lowered": {
    az: "{what}: {from} tarixindən {amount} (əvvəl {before})",
    en: "{what} is {amount} from {from} (before: {before})",
    ru: "{what}: с {from} — {amount} (раньше {before})",
  },
  "letter.ended": {
    az: "{what}: ödəniş {from} tarixində bitib",
    en: "{what} ended on {from}",
    ru: "{what}: выплата окончена {from}",
  },
  "letter.continued": {
    az: "{what} müddətdən sonra da ödənilir: {amount}",
    en: "{what} goes on after its term: {amount}",
    ru: "{what} выплачивается и после срока: {amount}",
  },
  "letter.backed-out": {
    az: "{what} əvvəlki kimidir: qanun dəyişikliyi geri götürülüb. Ödənilən məbləğ sizindir",
    en: "{what} is as before: a change of the law is taken back. What was paid is yours",
    ru: "{what}: как раньше. Изменение закона отменено. Выплаченное остаётся вам",
  },
  "letter.proposed": {
    az: "{from} tarixindən dəyişiklik təklif edirik: {what}",
    en: "From {from} we propose to change {what}",
    ru: "С {from} предлагаем изменить: {what}",
  },
  "letter.proposed-gain": {
    az: "Əməkdaş baxır: {what}",
    en: "An officer looks at {what}",
    ru: "Сотрудник рассматривает: {what}",
  },
  "letter.proposal-rejected": {
    az: "{what} olduğu kimi qalır",
    en: "{what} stays as it was",
    ru: "{what} остаётся как прежде",
  },
  "letter.offered": {
    az: "{what}: {amount} ala bilərsiniz",
    en: "{amount}, {what}, may be yours",
    ru: "{what}: {amount} может быть вашим",
  },
  "letter.offer-withdrawn": {
    az: "{what} daha təklif olunmur",
    en: "{what} is not offered any more",
    ru: "{what} больше не предлагается",
  },
  "letter.offer-withdrawn-by-itself": {
    az: "Daha kiminsə təsdiqi lazım deyil: qanunun nəzərdə tutduğu şəxsə özü ödənilir.",
    en: "It needs nobody's yes any more: it is paid by itself to whoever the law names.",
    ru: "Ничьё подтверждение больше не нужно: выплата сама идёт тому, кого называет закон.",
  },
  "letter.offer-withdrawn-asked-for": {
    az: "Artıq başqası istəyib. Təsdiqləməyə bir şey qalmayıb.",
    en: "Somebody has asked for it. There is nothing left to confirm.",
    ru: "Выплату уже запросили. Подтверждать больше нечего.",
  },
  "letter.offer-withdrawn-given-up": {
    az: "Ödənişdən imtina edilib. Təsdiqləməyə bir şey qalmayıb.",
    en: "It was given up. There is nothing left to confirm.",
    ru: "От выплаты отказались. Подтверждать больше нечего.",
  },
  "letter.offer-withdrawn-fails": {
    az: "Bu şərt artıq ödənmir: {condition}",
    en: "It no longer holds: {condition}",
    ru: "Это условие больше не выполнено: {condition}",
  },
  "letter.offer-withdrawn-unknown": {
    az: "Bu şərtin ödənməsi daha məlum deyil: {condition}",
    en: "It is not known any more: {condition}",
    ru: "Больше не известно, выполнено ли условие: {condition}",
  },
  "letter.offer-withdrawn-not-owed": {
    az: "Hazırda bilinənlərə görə bu ödəniş düşmür.",
    en: "By what is known now, it is not owed.",
    ru: "По тому, что известно сейчас, выплата не положена.",
  },
  "letter.offer-withdrawn-law": {
    az: "Onu təklif edən qanun dəyişikliyi geri götürülüb.",
    en: "The change of the law that offered it is taken back.",
    ru: "Изменение закона, по которому её предлагали, отменено.",
  },
  "letter.offer-withdrawn-in-family": {
    az: "Artıq ailədən başqası istəyib. Təsdiqləməyə bir şey qalmayıb.",
    en: "Another of the family has asked for it. There is nothing left to confirm.",
    ru: "Её уже запросил другой член семьи. Подтверждать больше нечего.",
  },
  "letter.ask": {
    az: "Səhv var? {number} nömrəsinə zəng edin.",
    en: "Is something wrong? Call {number}.",
    ru: "Что-то не так? Позвоните по номеру {number}.",
  },
  "letter.term-expiring": {
    az: "{what} {endsOn} tarixinədək ödənilir",
    en: "{what} is paid until {endsOn}",
    ru: "{what} выплачивается до {endsOn}",
  },
  "letter.payment-returned": {
    az: "Bank {amount} qaytardı",
    en: "The bank returned {amount}",
    ru: "Банк вернул {amount}",
  },
  "letter.account-missing": {
    az: "Kart {deadline} tarixinədək bankda gözləyir: {bank}",
    en: "A card waits for you at {bank} until {deadline}",
    ru: "Карта ждёт вас до {deadline}: {bank}",
  },
  "letter.account-elsewhere": {
    az: "Hesabınızın olduğu banka ödəyə bilmirik. Kart {deadline} tarixinədək bankda gözləyir: {bank}",
    en: "We cannot pay to the bank of your account. A card waits for you at {bank} until {deadline}",
    ru: "В банк вашего счёта мы не платим. Карта ждёт вас до {deadline}: {bank}",
  },
  "letter.recovery-opened": {
    az: "{amount} artıq ödənilib",
    en: "{amount} was paid too much",
    ru: "Переплачено {amount}",
  },
  "letter.recovery-withdrawn": {
    az: "Geri ödəməyə ehtiyac yoxdur",
    en: "Nothing has to be paid back",
    ru: "Возвращать ничего не нужно",
  },
  "letter.recovery-decided": {
    az: "Artıq ödəniş necə bağlanır",
    en: "How the overpayment is settled",
    ru: "Как будет закрыта переплата",
  },
  "letter.raised-by": {
    az: "{what}: {from} tarixindən {amount} (əvvəl {before}). {act}",
    en: "{what} rises from {before} to {amount} from {from}: {act}",
    ru: "{what}: с {from} — {amount} (раньше {before}). {act}",
  },
  "letter.months": { az: "{from} – {until}", en: "{from} to {until}", ru: "{from} – {until}" },
  "letter.arrears": {
    az: "Sizə {months} üçün {arrears} {payMonth} ödənişi ilə birlikdə ödəniləcək.",
    en: "You receive {arrears} for {months} with the {payMonth} payment.",
    ru: "Вы получите {arrears} за {months} вместе с выплатой за {payMonth}.",
  },
  "letter.arrears-bank": {
    az: "Bu məbləğ {payOn} tarixində {bank} bankındakı hesabınıza köçürüləcək.",
    en: "It is paid on {payOn} to your account at {bank}.",
    ru: "Деньги поступят {payOn} на ваш счёт в банке {bank}.",
  },
  "letter.arrears-card": {
    az: "Ödəniş {payOn} tarixindədir. Kart sizi bank filialında gözləyir.",
    en: "It is paid on {payOn}. A card waits for you at the branch.",
    ru: "Выплата — {payOn}. Карта ждёт вас в отделении банка.",
  },
  "letter.arrears-in-it": {
    az: "Bunun {arrears} hissəsi {months} üçündür.",
    en: "{arrears} of it is for {months}.",
    ru: "Из них {arrears} — за {months}.",
  },
  "letter.next-bank": {
    az: "Sonra: {payOn} tarixində {bank} bankındakı hesabınıza {payAmount} köçürüləcək.",
    en: "Next: {payAmount} on {payOn} to your account at {bank}.",
    ru: "Дальше: {payAmount} поступит {payOn} на ваш счёт в банке {bank}.",
  },
  "letter.next-card": {
    az: "Sonra: {payOn} tarixində {payAmount}. Kart sizi bank filialında gözləyir.",
    en: "Next: {payAmount} on {payOn}. A card waits for you at the branch.",
    ru: "Дальше: {payAmount} — {payOn}. Карта ждёт вас в отделении банка.",
  },
  "letter.as-before": {
    az: "İnsan qərar verənədək əvvəlki məbləği alırsınız.",
    en: "You still receive what you received until a person has decided.",
    ru: "Пока не решит человек, вы получаете прежнюю сумму.",
  },
  "letter.contest": {
    az: "Razı deyilsinizsə, {contestUntil} tarixinədək burada və ya {number} nömrəsinə bildirin: blank lazım deyil.",
    en: "If you disagree, tell us by {contestUntil}, here or at {number}: you need no form.",
    ru: "Если не согласны, сообщите до {contestUntil} здесь или по номеру {number}: бланк не нужен.",
  },
  "letter.appeal": {
    az: "Səhv var, yoxsa sualınız var? Burada yazın və ya {number} nömrəsinə zəng edin. {until} tarixinədək (o gün daxil olmaqla) şikayət verə bilərsiniz.",
    en: "Is something wrong? Tell us here or call {number}. You can appeal until {until}, that day included.",
    ru: "Что-то не так? Напишите здесь или позвоните по номеру {number}. Обжаловать можно до {until} включительно.",
  },
  "letter.confirm": {
    az: "Burada təsdiqləyin və ya {number} nömrəsinə zəng edin. Blank lazım deyil.",
    en: "Say yes here, or call {number}. You need no form.",
    ru: "Подтвердите здесь или позвоните по номеру {number}. Бланк не нужен.",
  },
  "letter.source": { az: "{agency}, {day} alınıb", en: "{agency}, received {day}", ru: "{agency}, получено {day}" },
  "letter.amount-since": {
    az: "Məbləğ {from} tarixindən {amount}-dır.",
    en: "The amount has been {amount} since {from}.",
    ru: "С {from} сумма — {amount}.",
  },
  "letter.illustrative": {
    az: "Bu qayda və ya məbləğ nümunədir: rəsmi mənbədə yoxdur.",
    en: "This rule or amount is an illustration: no official source gives it.",
    ru: "Это правило или сумма — пример: в официальных источниках их нет.",
  },
};
