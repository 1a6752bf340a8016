/** `1 204`: a count with the same narrow space as sums have. */
export const writeCount = (count: number | bigint): string => String(count).replace(/\B(?=(\d{3})+$)/g, "\u202f");
