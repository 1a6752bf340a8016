import type { PersonRightsView } from "../../rights/view.ts";

export interface MyRightsView extends PersonRightsView {
  readonly givenName: string;
}
