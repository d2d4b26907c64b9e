/** Why a file cannot be read: each is a sentence for whoever brought it. */
export const reasons = ['empty', 'encrypted', 'scan', 'tooLarge', 'oldWord', 'unknownKind', 'broken'] as const;
export type Reason = (typeof reasons)[number];
