import type { Language, Statement } from '../format.ts';
import { languageOfWords } from '../head/language.ts';
import type { Document } from '../text/document.ts';
import { fold } from '../text/fold.ts';
import { wordsIn } from '../text/pieces.ts';

/** Where a text is in two languages, what is said in both is one statement: the first words stay, what only the second says is added. */
export function onceInBothLanguages(
  statements: readonly Statement[],
  document: Document,
  languages: readonly Language[],
): Statement[] {
  if (languages.length < 2) return [...statements];
  const kept: { statement: Statement; told: Told }[] = [];
  for (const each of statements.map((statement) => firstSide(statement, document))) {
    const told = toldBy(each);
    const from = Math.max(0, kept.length - REACH);
    const near = kept.slice(from).findLastIndex((before) => isSame(before, { statement: each, told }, document));
    const at = near === -1 ? -1 : from + near;
    const before = kept[at];
    if (!before) {
      kept.push({ statement: each, told });
      continue;
    }
    const { statement } = before;
    kept[at] = {
      told: { ...before.told, paired: true },
      statement: {
        ...statement,
        mode: statement.mode ?? each.mode,
        owner: statement.owner ?? each.owner,
        due: statement.due ?? each.due,
      },
    };
  }
  return kept.map(({ statement }) => statement);
}

interface Told {
  readonly language: Language | null;
  readonly figures: string;
  readonly length: number;
  /** A thing is said once in each language, not three times. */
  readonly paired: boolean;
}

function toldBy({ text }: Statement): Told {
  return {
    language: languageOfWords(fold(text)),
    figures: (text.match(/\d+/g) ?? []).join(' '),
    length: text.length,
    paired: false,
  };
}

type Known = { statement: Statement; told: Told };
const NEAR = 2;
/** Further back nobody looks for the other half: a hostile text would be compared with all of itself. */
const REACH = 60;

function isSame(one: Known, other: Known, { text }: Document): boolean {
  if (one.told.paired || one.statement.kind !== other.statement.kind) return false;
  const [a, b] = [one.told, other.told];
  if (a.language === null || b.language === null || a.language === b.language || a.figures !== b.figures) return false;
  if (a.length > b.length * 2.2 || b.length > a.length * 2.2) return false;
  const owners = [one.statement.owner, other.statement.owner];
  if (!owners.includes(null) && owners[0] !== owners[1]) return false;
  const between = text.slice(one.statement.span[1], other.statement.span[0]);
  // Right below it; or further on, as the other half of the text, with the same figures.
  const lines = between.split('\n').filter((line) => line.trim() !== '').length;
  return (between.length < 400 && lines <= NEAR) || (a.figures !== '' && between.length < 20_000);
}

const SIDES = / \/ (?=[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž])/u;

/** “Dirk demande un devis. / Dirk vraagt een offerte aan.”: a sentence, then the same in the other language. */
function firstSide(statement: Statement, document: Document): Statement {
  const [one = '', other, ...more] = statement.text.split(SIDES);
  if (other === undefined || more.length > 0 || !/[.!]$/.test(one.trim())) return statement;
  const languages = [one, other].map((side) => languageOfWords(fold(side)));
  if (languages.includes(null) || languages[0] === languages[1]) return statement;
  const [start, end] = statement.span;
  const cut = document.clean.slice(start, end).search(SIDES);
  return cut < 1
    ? statement
    : { ...statement, text: wordsIn(document, { start, end: start + cut }), span: [start, start + cut] };
}
