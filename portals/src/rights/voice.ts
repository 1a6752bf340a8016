/** Whom the words around a right speak to: the person, or an officer who reads of the person. The first half of their keys. */
export type Voice = "" | "desk-";
