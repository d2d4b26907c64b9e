import type { OrganisationChoices } from '../people-in/organisations.ts';

/** What the person decided about a list before it is saved; kept with the list, so that it can be left and taken up again. */
export type Decisions = {
  organisations: OrganisationChoices;
  /** By line: what to do with somebody who looks like somebody else. A line that is absent follows the suggestion. */
  lines: Readonly<Record<string, LineChoice>>;
};

export type LineChoice = 'add' | 'skip';

export const undecided: Decisions = { organisations: {}, lines: {} };
