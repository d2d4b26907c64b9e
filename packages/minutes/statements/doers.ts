import { initialsOf, personLikeness } from '../attendance/likeness.ts';
import type { Document } from '../text/document.ts';
import { fold } from '../text/fold.ts';
import type { Piece } from '../text/pieces.ts';
import { inAll, setOf } from '../words/words.ts';

const TITLE =
  '(?:M\\.|MM\\.|Mmes?|Mlle|Mr\\.?|Mrs\\.?|Ms\\.?|Mevr\\.|Mevrouw|Dhr\\.|(?:[Ll]e |[Ll]a )?Dr\\.?|Prof\\.|De heer|de heer|Madame|Monsieur|Juf|Meester) ?';
const WORD = "\\p{Lu}[\\p{L}'-]*\\.?";
const NAME = `@?(?:(?:Mme|Madame) la \\p{Ll}+|(?:M\\.|Monsieur) le \\p{Ll}+|(?:${TITLE})?${WORD}(?: (?:(?:de|van|der|den|du|le|la|von|el|ter|d') ){0,2}${WORD}){0,3})`;
const AND = ',|,? (?:et|en|and|&|\\+)';
const DOERS = new RegExp(`^(${NAME}(?:(?:${AND}) ${NAME}){0,4})(?= \\p{Ll}|(?<=[\\p{L}.]) [a-z]')`, 'u');
const TITLED = new RegExp(`^@?(?:${TITLE}${WORD}|(?:Mme|Madame) la |(?:M\\.|Monsieur) le )`, 'u');
const INITIAL = /^@?\p{Lu}\. ?-? ?\p{Lu}\p{Ll}/u;
const SHORT = /^\p{Lu}{2,4}$/u;

/** Verbs of work, as they stand behind who does it: “contacte”, “maakt”, “will”. */
const VERBS = inAll((words) => words.doings);
const FIRST_VERBS = setOf((words) => words.doings);
/** “enverra”, “rédigeront”: to come, so it is to be done. These are to come too, but nobody does them. */
const FUTURE = /^(?:(?:se|y|en|lui|leur|le|la|les|nous) |s'|l'|y |m'){0,2}[a-z]{2,}(?:ra|ront)(?![a-z])/;
const NO_WORK =
  /^(?:s'|l'|y |en )?(?:sera|seront|aura|auront|pourra|pourront|faudra|viendra|viendront|restera|verra|verront|saura|voudra|ira|iront|partira|quittera|arrivera|commencera|durera|coutera)(?![a-z])/;
/** “rappelle que …” says, and does nothing. */
const SAYS = /^\S+ (?:que|qu'|dat|that|of|si|aan dat) /;
/** “fait remarquer”, “demande si”: somebody speaks. */
const SPEAKS =
  /^(?:(?:fait|font) (?:remarquer|part|le point|etat|savoir|valoir|observer|reference|lecture|un rappel|un retour|un compte|une presentation|l'objet|partie)|demandent? (?:que|si|s'|a ce que|pourquoi|comment|quand|quel|qui|ou|la parole|des precisions|une precision|a savoir|ce que|combien)|(?:va|vont) (?:bien|mieux|de|dans|a)\b|assurent? que|doe[tn] (?:verslag|een oproep|mee))/;
const AND_FUTURE = /^[a-z' ]{3,30} et (?:l'|le |la |les )?[a-z]{2,}(?:ra|ront)(?![a-z])/;
const CLITIC = /^(?:(?:se|y|en|lui|leur|le|la|les|nous|ne) |s'|l'|m'){0,2}/;

/** Who begins this sentence, where these are people of the meeting or written as people are. */
export function doersAt(text: string, people: ReadonlySet<string>): string | undefined {
  const found = DOERS.exec(text.slice(0, 140))?.[1];
  if (found === undefined) return undefined;
  const parts = found.split(/,? (?:et|en|and|&|\+) |, /).map((part) => part.trim());
  return parts.every((part) => isKnown(part, people)) ? found.replace(/^@/, '') : undefined;
}

export function isKnown(name: string, people: ReadonlySet<string>): boolean {
  const bare = name.replace(/^@/, '').trim();
  if (SHORT.test(bare)) return people.has(bare);
  // Where nobody is listed, a first name that is known as one.
  const likely = people.size === 0 && personLikeness(bare) >= 0.85;
  return people.has(bare.toLowerCase()) || likely || TITLED.test(bare) || (INITIAL.test(bare) && bare.length <= 40);
}

/** “Anna contacte la commune”, “Mme Bel enverra la liste”, “AB to chase the landlord”: somebody has something to do. */
export function isDoing(document: Document, { start, end }: Piece, people: ReadonlySet<string>): boolean {
  const doers = doersAt(document.clean.slice(start, Math.min(end, start + 140)), people);
  if (doers === undefined) return false;
  const at = document.clean.startsWith('@', start) ? 1 : 0;
  const rest = document.folded
    .slice(start + at + doers.length, Math.min(end, start + at + doers.length + 60))
    .trimStart();
  if (SAYS.test(rest) || SPEAKS.test(rest)) return false;
  if (FUTURE.test(rest) || AND_FUTURE.test(rest)) return !NO_WORK.test(rest);
  const bare = rest.replace(CLITIC, '');
  const [first = ''] = /^[a-z'-]+/.exec(bare) ?? [];
  return (
    FIRST_VERBS.has(first) ||
    VERBS.some((verb) => verb.includes(' ') && bare.startsWith(verb) && !/[a-z]/.test(bare.charAt(verb.length)))
  );
}

/** How those on the lists may be called further on: their names, each word of these, their initials. */
export function namesOf(names: readonly (string | null)[]): Set<string> {
  return new Set(
    names.flatMap((name) => {
      if (name === null) return [];
      const words = name
        .split(/\s+/)
        .filter((word) => /^\p{Lu}/u.test(word) && fold(word).replace(/[^a-z]/g, '').length > 2);
      return [name, ...words]
        .map((each) => each.toLowerCase())
        .concat(initialsOf(name), SHORT.test(name) ? [name] : []);
    }),
  );
}
