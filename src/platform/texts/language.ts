export const languages = ['fr', 'nl', 'en'] as const;
export type Language = (typeof languages)[number];
