/** Accents a network may choose among: each keeps its contrast in the light and in the dark (see the theme). */
export const accents = ['petrol', 'plum', 'leaf', 'slate'] as const;
export type Accent = (typeof accents)[number];

/** `logoId`: a stored file of the network; null: its name alone. */
export type Look = { accent: Accent; logoId: string | null };

export const usualLook: Look = { accent: 'petrol', logoId: null };
