import type { Language } from '#platform/texts';
import type { Ink, PaperLook, PaperWords } from '../papers/index.ts';
import en from '../papers/texts/en.json' with { type: 'json' };
import fr from '../papers/texts/fr.json' with { type: 'json' };
import nl from '../papers/texts/nl.json' with { type: 'json' };

export const paperWords: Record<Language, PaperWords> = { fr, nl, en };

export const paperLook = (language: Language, ink: Ink): PaperLook => ({
  language,
  ink,
  words: paperWords[language],
});
