/** Common names; the people are invented. */
export const femaleNames =
  "Aynur Günay Lalə Nərmin Sevinc Könül Vüsalə Ülviyyə Nigar Xəyalə Şəbnəm Afət Ləman Türkan Zümrüd Gülşən Məlahət Rübabə Səadət Fidan".split(
    " ",
  );

export const maleNames =
  "Elvin Rəşad Vüsal Anar Tofiq Namiq Zaur Emin Fərid Cavid Xəyal Şahin Ceyhun Nicat Ələkbər Rüfət Tahir Ziya Bəxtiyar Qəzənfər".split(
    " ",
  );

/** Without the ending that a woman's name adds. */
export const familyNames =
  "Əliyev Məmmədov Həsənov Hüseynov Quliyev İsmayılov Rəhimov Əsgərov Mustafayev Abdullayev Süleymanov Cəfərov Kazımov Mirzəyev Səlimov Qasımov Nəsirov Bağırov Şükürov Ağayev".split(
    " ",
  );
