/** Every character that our pages may show: the web font is cut down to these. Names from abroad fall back to the system's font. */
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");
const AZERBAIJANI = "ÇçƏəĞğİıÖöŞşÜü";
const RUSSIAN = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя";
const SIGNS = "₼№–—…«»“”„‘’·×±%−→←\u00a0\u202f";

export const GLYPHS = ASCII + AZERBAIJANI + RUSSIAN + SIGNS;
