/** What can be on. A day is the network's big day, with mixed groups. */
export const eventKinds = ['day', 'meeting', 'visit', 'activity', 'workshop', 'infoSession'] as const;
export type EventKind = (typeof eventKinds)[number];

/** What one is told about when it changes. */
export const toldFields = [
  'title',
  'startsAt',
  'endsAt',
  'fuzzyWhen',
  'placeName',
  'address',
  'accessNote',
  'onlineAddress',
  'toConfirm',
  'places',
  'registrationClosesAt',
  'pole',
  'cancelled',
] as const;
export type EventField = (typeof toldFields)[number];
