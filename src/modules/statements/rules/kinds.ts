/** What kind of thing was said. The first ones are what people choose from; the others come from minutes and days. */
export const spokenKinds = ['idea', 'problem', 'need', 'question', 'good', 'bad', 'wish'] as const;

export const statementKinds = [
  ...spokenKinds,
  'proposal',
  'information',
  'decision',
  'action',
  'promise',
  'solution',
  'advantage',
  'drawback',
  'remark',
] as const;

/** What a table of a day says: what is heard, and what is promised before people leave. */
export const tableKinds = ['idea', 'problem', 'need', 'good', 'bad', 'wish', 'promise'] as const;

export type SpokenKind = (typeof spokenKinds)[number];
export type TableKind = (typeof tableKinds)[number];
export type StatementKind = (typeof statementKinds)[number];

export const isStatementKind = (value: unknown): value is StatementKind =>
  statementKinds.includes(value as StatementKind);
