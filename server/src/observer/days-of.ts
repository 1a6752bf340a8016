/** In SQL, how many days lie between two. Ends of time become days that can be subtracted; no life of a right leaves them. */
export const daysOf = (from: string, until: string): string =>
  `(least(${until}, date '2200-01-01') - greatest(${from}, date '1900-01-01'))`;
