import type { Texts } from "@dayaq/kernel";
import { three } from "../three.ts";

/** What is given to the rules of this country and is not so, as a person says it: for each name that a rule negates. */
export const notGivenTexts: Readonly<Record<string, Texts>> = {
  "given.pension.not": three("əmək pensiyası almır", "does not draw a labour pension", "не получает трудовую пенсию"),
  "given.ownPension.not": three(
    "burada təyin edilmiş yaşa və ya əlilliyə görə pensiya almır",
    "draws no age or disability pension awarded here",
    "не получает назначенную здесь пенсию по возрасту или инвалидности",
  ),
  "given.olderPension.not": three(
    "Fondun əvvəlki sistemindən pensiya yoxdur",
    "no pension from the Fund's older system",
    "нет пенсии от прежней системы Фонда",
  ),
  "given.survivorPension.not": three(
    "ailə başçısını itirməyə görə pensiya yoxdur",
    "no survivor pension",
    "нет пенсии по потере кормильца",
  ),
  "given.supportedByState.not": three(
    "tam dövlət təminatında deyil",
    "not wholly kept by the state",
    "не на полном обеспечении государства",
  ),
  "given.missing.not": three(
    "məhkəmə itkin düşmüş saymayıb və ölmüş elan etməyib",
    "neither found missing nor declared dead by a court",
    "не признан судом пропавшим и не объявлен умершим",
  ),
  "given.died.not": three("vəfat etməyib", "has not died", "не умер"),
  "given.hasDied.not": three("vəfat etməyib", "has not died", "не умер"),
  "given.works.not": three("işləmir", "does not work", "не работает"),
  "given.aParentWorks.not": three(
    "valideynlərdən heç biri işləmir",
    "no parent works",
    "никто из родителей не работает",
  ),
  "given.child.not": three("18 yaşadək uşaq deyil", "not a child under 18", "не ребёнок до 18 лет"),
  "given.ownDwelling.not": three("öz evi yoxdur", "has no dwelling of their own", "нет собственного жилья"),
  "given.ended.not": three(
    "qayıdışdan üç il keçməyib",
    "three years have not passed since the return",
    "три года после возвращения не прошли",
  ),
  "given.sheet.not": three(
    "əmək qabiliyyətsizliyi vərəqi yoxdur",
    "no sheet of incapacity for work",
    "нет листка нетрудоспособности",
  ),
  "given.released.not": three(
    "azadlıqdan məhrumetmədən azad edilməyib",
    "not released from prison",
    "не освобождён из заключения",
  ),
  "given.settled.not": three(
    "azad edilmiş ərazidə işləyib yaşamır",
    "does not work and live in the liberated territories",
    "не работает с проживанием на освобождённых территориях",
  ),
  "given.general.not": three(
    "səbəb ümumi xəstəlik deyil",
    "the cause is not a general illness",
    "причина — не общее заболевание",
  ),
  "given.disabled.not": three("əlilliyi yoxdur", "not disabled", "инвалидность не установлена"),
  "given.hasVehicle.not": three("nəqliyyat vasitəsi yoxdur", "has no vehicle", "нет автомобиля"),
  "given.refusedWork.not": three(
    "iki münasib işdən imtina etməyib",
    "has not refused two suitable jobs",
    "не отказался от двух подходящих работ",
  ),
  "given.agePension.not": three(
    "yaşa görə pensiya hüququ yoxdur",
    "has no right to an age pension",
    "нет права на пенсию по возрасту",
  ),
  "given.underLawOf2018.not": three(
    "iş 2021-ci ildən əvvəl itirilməyib",
    "the work was not lost before 2021",
    "работа потеряна не до 2021 года",
  ),
  "given.pensionRight.not": three(
    "əmək pensiyası hüququ yoxdur",
    "has no right to a labour pension",
    "нет права на трудовую пенсию",
  ),
};
