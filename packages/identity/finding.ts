export type Language = 'fr' | 'nl';

/** In the order in which the README explains them. */
export const KINDS = [
  'name',
  'birthDate',
  'nationalNumber',
  'identityDocument',
  'phone',
  'email',
  'address',
  'iban',
  'dossier',
  'plate',
  'online',
] as const;

export type Kind = (typeof KINDS)[number];

/** What made us think so: a screen tells it, so that a person can disagree. */
export type Why =
  | 'known'
  | 'knownMisspelt'
  | 'title'
  | 'label'
  | 'firstName'
  | 'familyName'
  | 'kinship'
  | 'spokenWith'
  | 'acts'
  | 'told'
  | 'belongs'
  | 'twoCapitals'
  | 'besideName'
  | 'initials'
  | 'checkDigits'
  | 'saidToBe'
  | 'shape'
  | 'streetAndNumber'
  | 'streetLivedIn'
  | 'postcode'
  | 'personalPage';

/** What to write instead, for the caller to put into words. */
export type Suggestion =
  | { readonly code: 'aPerson'; readonly gender: 'woman' | 'man' | 'unknown' }
  | { readonly code: 'firstName' }
  | { readonly code: 'decade'; readonly decade: number; readonly part: 'early' | 'middle' | 'late' }
  | { readonly code: 'municipality'; readonly municipality: string | null }
  | { readonly code: 'leaveOut' };

export interface Finding {
  readonly kind: Kind;
  /** Places in UTF-16 units, as `text.slice(start, end)` takes them. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** From 0 to 1: how sure we are that this tells who somebody is. */
  readonly confidence: number;
  readonly why: Why;
  readonly suggestion: Suggestion;
}

export const LEAVE_OUT: Suggestion = { code: 'leaveOut' };
