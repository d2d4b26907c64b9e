import type { Frame } from '#platform/frame';
import { type Language, textsIn, useCatalogs } from '#platform/texts';
import en from '../texts/en.json' with { type: 'json' };
import fr from '../texts/fr.json' with { type: 'json' };
import nl from '../texts/nl.json' with { type: 'json' };

const named = (texts: Record<string, string>) =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [`ui.${key}`, text]));

/** A page's frame with nothing but the words of the parts themselves. */
export function aFrame(lang: Language = 'fr', more: Partial<Frame> = {}): Frame {
  useCatalogs({ fr: named(fr), nl: named(nl), en: named(en) });
  return {
    t: textsIn(lang),
    assets: {
      css: '/assets/a.css',
      screenCss: '/assets/s.css',
      writingCss: '/assets/w.css',
      js: '/assets/a.js',
      early: '/assets/early.js',
      fonts: ['/assets/fonts/a.woff2'],
    },
    path: '/n/zenne',
    languages: ['fr', 'nl', 'en'],
    network: { name: 'Zenne', href: '/n/zenne', area: 'Forest' },
    navigation: [
      { href: '/n/zenne', label: 'Accueil', icon: 'house', current: true, count: 4 },
      { href: '/n/zenne/events', label: 'Agenda', icon: 'calendar-blank', current: false },
    ],
    person: { name: 'Nadia Benchekroun' },
    flash: null,
    demo: false,
    live: null,
    ...more,
  };
}
