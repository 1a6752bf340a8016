/** The fact of what one right paid a person in one calendar month, and the names of its fields: for laws that ask what people have had. */
export interface BenefitsPaid {
  readonly kind: string;
  /** Code of the right. */
  readonly programme: string;
  readonly amount: string;
}
