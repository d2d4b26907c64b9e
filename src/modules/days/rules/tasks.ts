/** What somebody does for their table. */
export const TASKS = ['facilitator', 'timeKeeper', 'rapporteur'] as const;
export type Task = (typeof TASKS)[number];
