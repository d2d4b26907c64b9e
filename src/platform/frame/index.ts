import type { Language, T } from '#platform/texts';

/** Said once, on the next page. `undo`: the address to post to so that it did not happen. */
export type FlashMessage = { text: string; undo?: { action: string; label: string } };

/** Built files by their role, with their hash in the name so that they can be kept for ever. */
export type Assets = {
  css: string /** Beside it, on projected pages. */;
  screenCss: string /** Beside it, where a text is written together. */;
  writingCss: string;
  js: string;
  early: string;
  fonts: string[];
};

export type NavigationItem = { href: string; label: string; icon: string; current: boolean; count?: number };

/** Everything the shell of a page shows beside the page's own content; made once per request. */
export type Frame = {
  t: T;
  assets: Assets;
  /** Path and query of this page, to come back to it in another language. */
  path: string;
  languages: Language[];
  network: { name: string; href: string; area: string | null /** The ground of its header. */; accent?: string } | null;
  navigation: NavigationItem[];
  /** `key`: tells a device whether it is still the same person, without saying who. */
  person: { name: string; key?: string } | null;
  flash: FlashMessage | null;
  demo: boolean;
  /** Sealed topics of this page: the device listens to them and asks for the page again when one changes. */
  live: string | null;
};
