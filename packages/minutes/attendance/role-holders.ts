import type { Document } from '../text/document.ts';
import { labelsOf } from '../text/label.ts';
import { wordsIn } from '../text/pieces.ts';
import { isRole } from './labels.ts';
import { personLikeness } from './likeness.ts';

const TOP = 80;

/** “Secrétaire : Anna Bel”: who is named beside a role. On no list, but one may speak of her. */
export function roleHoldersIn(document: Document): string[] {
  return document.lines.slice(0, TOP).flatMap((line) => {
    const label = line.blank
      ? undefined
      : labelsOf(line).find(({ by, words }) => (by === ':' || by === '\t') && isRole(words));
    if (!label) return [];
    return wordsIn(document, { start: label.rest, end: Math.min(line.end, label.rest + 160) })
      .replace(/\([^)]*\)/g, ' ')
      .split(/,|;| et | en | and |&|\t| {2,}/)
      .map((name) => name.trim())
      .filter((name) => personLikeness(name) >= 0.5);
  });
}
