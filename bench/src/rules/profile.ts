/**
 * One person on one day, flat, as engines of decisions want it: they do not walk from people to people, so that what relatives have
 * is worked out for them beforehand, and not counted in their time.
 */
export interface Profile {
  readonly living: boolean;
  readonly covered: boolean;
  readonly veteran: boolean;
  readonly nationalHero: boolean;
  readonly patrioticHero: boolean;
  readonly personalStipend: boolean;
  readonly ww2Participant: boolean;
  readonly ww2Other: boolean;
  readonly disabled: boolean;
  readonly percent: number;
  /** Empty where there is no disability. */
  readonly cause: string;
  readonly blind: boolean;
  readonly child: boolean;
  readonly under14: boolean;
  readonly under7: boolean;
  readonly parentServes: boolean;
  readonly fostered: boolean;
  readonly woman: boolean;
  readonly children: number;
  readonly childrenUnder18: number;
}
