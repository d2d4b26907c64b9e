/**
 * How groups go through cases. `each`: every group studies every case, one after the other. `shared`: the cases are
 * divided, and told to all at the end. `merged`: the cases are divided, and groups join two by two to tell each other.
 */
export const CASE_MODES = ['each', 'shared', 'merged'] as const;
export type CaseMode = (typeof CASE_MODES)[number];
