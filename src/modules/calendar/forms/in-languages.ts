/** What of an event is written once in each language. */
export const writtenFields = ['title', 'about', 'placeName', 'address', 'accessNote', 'fuzzyWhen', 'contact'] as const;
export type WrittenField = (typeof writtenFields)[number];
