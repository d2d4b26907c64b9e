import type { Finding, Language } from './finding.ts';
import { addresses } from './kinds/address.ts';
import { birthDates } from './kinds/birth-date.ts';
import { dossiers } from './kinds/dossier.ts';
import { emails } from './kinds/email.ts';
import { ibans } from './kinds/iban.ts';
import { identityDocuments } from './kinds/identity-document.ts';
import { nationalNumbers } from './kinds/national-number.ts';
import { online } from './kinds/online.ts';
import { phones } from './kinds/phone.ts';
import { plates } from './kinds/plate.ts';
import { known } from './names/known.ts';
import { names } from './names/names.ts';
import { wordsOf } from './words.ts';

export interface ScanOptions {
  /** Without it the text may be in French, in Dutch, or in both. */
  readonly language?: Language;
  /** Names that must not stand here: of members, of whoever writes, of the people a case is made of. */
  readonly knownNames?: readonly string[];
}

const KINDS_WITHOUT_WORDS = [nationalNumbers, ibans, phones, emails, plates, online, dossiers, identityDocuments];

/** What tells who somebody is, in the order of the text, without overlaps. Any text will do, of any length. */
export function scanIdentity(text: string, { language, knownNames = [] }: ScanOptions = {}): Finding[] {
  const words = wordsOf(text);
  const named = names({ text, words, languages: language ? [language] : ['fr', 'nl'] });
  return withoutOverlaps([
    ...KINDS_WITHOUT_WORDS.flatMap((kind) => kind(text)),
    ...addresses(text, words),
    ...named,
    ...known(text, words, knownNames),
    ...birthDates(text, named),
  ]);
}

/** Where two overlap, the surer one stays; of two as sure, the longer. */
function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || last.end <= finding.start) kept.push(finding);
    else if (isSurer(finding, last)) kept[kept.length - 1] = finding;
  }
  return kept;
}

function isSurer(one: Finding, other: Finding): boolean {
  const length = (finding: Finding) => finding.end - finding.start;
  return one.confidence > other.confidence || (one.confidence === other.confidence && length(one) > length(other));
}
