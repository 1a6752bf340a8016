/** Who did what no person has done: stands where else an account stands. */
export const MACHINE = "machine";
