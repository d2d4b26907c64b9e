import { oncePerLine } from './asked.ts';
import { fold } from './fold.ts';
import type { Line } from './line.ts';

/** “Présent·e·s (12) :” as it is asked for in the lists of words: “presentes”. */
export function plainLabel(text: string): string {
  return plainFolded(fold(text));
}

function plainFolded(folded: string): string {
  return folded
    .replace(/\((e|s|es|e\)\(s|n|en|ne|nes|x)\)/g, '$1')
    .replace(/[()]/g, (sign) => (sign === '(' ? ' (' : ') '))
    .replace(/\([^)]{0,60}\)/g, ' ')
    .replace(/(?<=[a-z])[.·•‧∙⋅-](?=(?:e|s|es|x|xs|ne|nes)(?![a-z]))/g, '')
    .replace(/[^a-z0-9'/&|+-]+/g, ' ')
    .replace(/^[\s'/&|+-]+|[\s'/&|+-]+$/g, '');
}

const LONGEST = 70;

export interface Label {
  readonly words: string;
  /** Where what is labelled begins. */
  readonly rest: number;
  /** How it ended: a colon, a dash, a tab, or it is the whole line. */
  readonly by: ':' | '-' | '\t' | 'line';
}

/** What a line may be a label of: what stands before its colon, its dash or its tab, or all of it. */
export const labelsOf = oncePerLine(readLabels);

function readLabels(line: Line): readonly Label[] {
  const head = line.folded.slice(0, LONGEST + 1);
  const labels: Label[] = [];
  const ends: [RegExp, Label['by']][] = [
    [/ ?:(?!\/\/|\d{2})/, ':'],
    [/ ?\?(?= |$)/, ':'],
    [/ -(?= |$)|(?<=\S)- /, '-'],
    [/\t| {3,}/, '\t'],
  ];
  for (const [pattern, by] of ends) {
    const found = pattern.exec(head);
    if (found && found.index > 0) {
      labels.push({
        words: plainFolded(head.slice(0, found.index)),
        rest: line.start + found.index + found[0].length,
        by,
      });
    }
  }
  if (line.text.length <= LONGEST) labels.push({ words: plainFolded(line.folded), rest: line.end, by: 'line' });
  return labels;
}
