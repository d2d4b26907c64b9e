/** Grounds of the header a network may choose among: white holds 12:1 on each, by day and by night (see the theme). */
export const accents = ['petrol', 'plum', 'forest', 'slate'] as const;
export type Accent = (typeof accents)[number];

/** `logoId`: a stored file of the network; null: its name alone. */
export type Look = { accent: Accent; logoId: string | null };

export const usualLook: Look = { accent: 'petrol', logoId: null };
