import { initialsOf, personLikeness } from '../attendance/likeness.ts';
import type { Document } from '../text/document.ts';
import { fold } from '../text/fold.ts';
import type { Piece } from '../text/pieces.ts';
import { inAll, setOf } from '../words/words.ts';

const TITLES = new Set(
  'm. mm. mme mmes mlle mr mr. mrs mrs. ms ms. mevr. mevrouw dhr. dr dr. prof. madame monsieur juf meester'.split(' '),
);
const PARTICLES = new Set("de van der den du le la von el ter d'".split(' '));
const AND = new Set(['et', 'en', 'and', '&', '+']);
const SHORT = /^[A-ZÀ-Þ]{2,4}$/;
const MOST_PEOPLE = 5;
const LONGEST_NAME = 7;

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
  /^(?:(?:gaat|gaan|is|zijn) akkoord|(?:est|sont) d'accord|(?:neemt|nemen) (?:deel|het woord|afscheid|ontslag|akte|nota)|(?:stelt|stellen) (?:voor|vast|zich|vragen|de vraag)|(?:brengt|brengen) verslag|voit (?:que|qu'|un probleme|une|la|le|les)|met (?:en avant|en evidence|l'accent|en garde)|(?:houdt|houden) (?:rekening|een pleidooi)|(?:legt|leggen) (?:uit|de nadruk)|(?:geeft|geven) (?:aan|mee|toelichting|uitleg)|(?:fait|font) (?:remarquer|part|le point|etat|savoir|valoir|observer|reference|lecture|un rappel|un retour|un compte|une presentation|l'objet|partie)|demandent? (?:que|si|s'|a ce que|pourquoi|comment|quand|quel|qui|ou|la parole|des precisions|une precision|a savoir|ce que|combien)|(?:va|vont) (?:bien|mieux|de|dans|a)\b|assurent? que|doe[tn] (?:verslag|een oproep|mee))/;
/** “rappelle la journée du 22”; “rappelle le propriétaire” and “rappelle la Ville” are calls. */
const REMINDS = /^(?:rappelle|rappellent) (?:aussi |egalement )?(?:la|le|les|l'|que|qu')/;
const REMINDED =
  /^rappell\S+ (?:la|le|les|l')? ?(?:proprietaire|fournisseur|bailleur|plombier|client|famille|ecole|commune|service|direct|banque|assur|syndic|secretaire|maman|papa|parents|personne|candidat)/;
/** “neemt de opmaak op zich”, “legt dit voor”: a Dutch verb in two pieces. */
const APART =
  /^(?:(?:neemt|nemen) [^.;]{2,80}? (?:op zich|mee|op|over)|(?:legt|leggen) [^.;]{2,60}? (?:voor|vast)|(?:stelt|stellen) [^.;]{2,60}? (?:op|samen)|(?:brengt|brengen) [^.;]{2,60}? (?:mee|binnen)|(?:werkt|werken) [^.;]{2,60}? (?:uit|bij)|(?:geeft|geven) [^.;]{2,60}? (?:door)|(?:vraagt|vragen) [^.;]{2,60}? (?:na|op|aan)|(?:zoekt|zoeken) [^.;]{2,60}? (?:uit|op)|(?:kijkt|kijken) [^.;]{0,40}? ?(?:na|uit)|(?:nodigt|nodigen) [^.;]{2,60}? uit|(?:dient|dienen) [^.;]{2,60}? in|(?:vult|vullen) [^.;]{2,60}? (?:in|aan)|(?:past|passen) [^.;]{2,60}? aan|(?:zet|zetten) [^.;]{2,60}? (?:op|klaar|online)|(?:houdt|houden) [^.;]{2,60}? bij|(?:rondt|ronden) [^.;]{2,60}? af|(?:belt|bellen) [^.;]{2,40}? op|(?:schrijft|schrijven) [^.;]{2,60}? uit|(?:spreekt|spreken) [^.;]{2,40}? aan|(?:leest|lezen) [^.;]{2,60}? na)(?![a-z])/;
/** “demande l’occupation de la voirie à la commune”. */
const ASKS = /^demande(?:nt)? (?:l'|la |le |les |un |une |des )[^.;]{2,50} (?:a |au |aux |aupres )/;
const AND_FUTURE = /^[a-z' ]{3,30} et (?:l'|le |la |les )?[a-z]{2,}(?:ra|ront)(?![a-z])/;
const CLITIC = /^(?:(?:se|y|en|lui|leur|le|la|les|nous|ne) |s'|l'|m'){0,2}/;

/** Who begins this sentence, where these are people of the meeting or written as people are. */
export function doersAt(text: string, people: ReadonlySet<string>): string | undefined {
  // A sentence is asked whether somebody does, proposes and wishes: who begins it is found once.
  let known = asked.get(people);
  if (!known) {
    known = new Map();
    asked.set(people, known);
  }
  const kept = known.get(text);
  if (kept !== undefined) return kept ?? undefined;
  const found = readDoers(text, people);
  known.set(text, found ?? null);
  return found;
}

const asked = new WeakMap<ReadonlySet<string>, Map<string, string | null>>();

function readDoers(text: string, people: ReadonlySet<string>): string | undefined {
  const unnamed = unnamedAt(text);
  if (unnamed !== undefined) return unnamed;
  const words = wordsOf(text);
  let at = 0;
  let end = 0;
  for (let person = 0; person < MOST_PEOPLE; person += 1) {
    const length = nameLength(words, at);
    const first = words[at];
    const last = words[at + length - 1];
    if (length === 0 || !first || !last || !isKnown(text.slice(first.start, bareEnd(last)), people)) break;
    at += length;
    end = bareEnd(last);
    if (last.text.endsWith(',') && nameLength(words, at) > 0) continue;
    if (AND.has(words[at]?.text ?? '') && nameLength(words, at + 1) > 0) at += 1;
    else break;
  }
  // What they do is written small: “Anna contacte”, “SQ l’envoie”.
  const next = text.slice(end).trimStart().charAt(0);
  return end > 0 && text.charAt(end) === ' ' && next !== next.toUpperCase() ? text.slice(first(words), end) : undefined;
}

interface Word {
  readonly text: string;
  readonly start: number;
}

/** As many words as the longest list of names could have. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(/[^ ]+/g)) {
    words.push({ text: found[0], start: found.index });
    if (words.length >= MOST_PEOPLE * LONGEST_NAME) break;
  }
  return words;
}

/** “@Anna” is Anna. */
function first([word]: readonly Word[]): number {
  return word?.text.startsWith('@') ? word.start + 1 : (word?.start ?? 0);
}

function bareEnd({ text, start }: Word): number {
  return start + (text.endsWith(',') ? text.length - 1 : text.length);
}

/** Everybody, or whoever has this task at the meeting. */
const EACH =
  /^(?:chaque (?:membre|partenaire|structure|association|organisation|participant|groupe)|chacune?|tous les (?:membres|partenaires)|tout le monde|toutes et tous|tou\.?te\.?s|tous|toutes|iedereen|ieder|elkeen|elk lid|elke (?:partner|organisatie)|ieder lid|alle (?:leden|partners)|allen|everyone|everybody|each (?:member|partner)|all members|all partners)(?= )/;
const HOLDERS = inAll((words) => words.roles)
  .filter(
    (role) =>
      /^[a-z-]{4,}$/.test(role) &&
      !/^(?:animation|moderation|rapport|redaction|notes|facilitation|verslag|notulen|minutes|accueil|hote|host|onthaal|scribe|presidence)$/.test(
        role,
      ),
  )
  .concat(
    'echevine',
    'echevin',
    'schepen',
    'prefete',
    'coordinateur',
    'coordinatrice',
    'directeur',
    'directrice',
    'coordinator',
    'director',
    'administration',
  );
const HOLDER = new RegExp(
  `^(?:(?:le|la|de|het|the|mme la|mme|m\\. le|madame la|monsieur le) |(?:(?:mme|madame|m\\.|monsieur) )?l')(?:${[...new Set(HOLDERS)].join('|')})(?= )`,
);

/** “Chaque membre”, “La présidente”: who does it is not called by name. */
function unnamedAt(text: string): string | undefined {
  const folded = fold(text.slice(0, 60));
  const found = EACH.exec(folded) ?? HOLDER.exec(folded);
  return found ? text.slice(0, found[0].length) : undefined;
}

/** How many words from here on are one name: a title, words with a capital, particles between them. 0: none. */
function nameLength(words: readonly Word[], from: number): number {
  const bare = (at: number) => bareWord(words[at]?.text ?? '');
  const lower = (at: number) => bare(at).toLowerCase();
  // “Mme la préfète”, “M. le bourgmestre”.
  if (
    /^(?:mme|madame|m\.|monsieur)$/.test(lower(from)) &&
    ['la', 'le'].includes(bare(from + 1)) &&
    bare(from + 2) !== ''
  )
    return 3;
  let at = from;
  if (['le', 'la', 'de'].includes(lower(at)) && ['dr', 'dr.', 'heer'].includes(lower(at + 1))) at += 2;
  else if (TITLES.has(lower(at)) && isCapital(bare(at))) at += 1;
  let length = 0;
  for (; at - from < LONGEST_NAME; at += 1) {
    if (isCapital(bare(at))) length = at - from + 1;
    else if (!PARTICLES.has(bare(at)) || length === 0) break;
    if (words[at]?.text.endsWith(',') && length > 0) break;
  }
  return length;
}

/** “@Anna,” is Anna. */
function bareWord(text: string): string {
  const from = text.startsWith('@') ? 1 : 0;
  return from === 0 && !text.endsWith(',') ? text : text.slice(from, text.endsWith(',') ? -1 : undefined);
}

function isCapital(word: string): boolean {
  const sign = word.charAt(0);
  return sign !== sign.toLowerCase() && !/[:;!?]$/.test(word);
}

const TITLED = /^(?:(?:le |la |de )?[a-z]{1,8}\.?) /;

export function isKnown(name: string, people: ReadonlySet<string>): boolean {
  const bare = (name.startsWith('@') ? name.slice(1) : name).trim();
  if (people.has(bare)) return true;
  const lower = bare.toLowerCase();
  if (people.has(lower)) return true;
  if (bare.length < 5 && bare === bare.toUpperCase()) return false;
  const [one = '', two = ''] = lower.split(' ');
  if (two !== '' && TITLED.test(lower) && (TITLES.has(one) || ['dr', 'dr.', 'heer'].includes(two))) return true;
  if (/^.\.-?$/.test(one) && two !== '' && bare.length <= 40) return true;
  // Where nobody is listed, a first name that is known as one.
  return people.size === 0 && personLikeness(bare) >= 0.85;
}

/** “Anna contacte la commune”, “Mme Bel enverra la liste”, “AB to chase the landlord”: somebody has something to do. */
export function isDoing(document: Document, { start, end }: Piece, people: ReadonlySet<string>): boolean {
  const doers = doersAt(document.clean.slice(start, Math.min(end, start + 140)), people);
  if (doers === undefined) return false;
  const at = document.clean.startsWith('@', start) ? 1 : 0;
  const rest = document.folded
    .slice(start + at + doers.length, Math.min(end, start + at + doers.length + 60))
    .trimStart();
  if (
    SAYS.test(rest) ||
    SPEAKS.test(rest) ||
    (REMINDS.test(rest) && !REMINDED.test(rest) && isSmall(document, start, end, doers))
  )
    return false;
  if (APART.test(rest) || ASKS.test(rest)) return true;
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
        .filter((word) => /^[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž]/u.test(word) && fold(word).replace(/[^a-z]/g, '').length > 2);
      const [title = '', ...bare] = name.split(/\s+/);
      // “M. Yves Marchal” is called “Yves Marchal” as well.
      const untitled = bare.length > 1 && TITLES.has(title.toLowerCase()) ? [bare.join(' ')] : [];
      return [name, ...untitled, ...words]
        .map((each) => each.toLowerCase())
        .concat(initialsOf(name), SHORT.test(name) ? [name] : []);
    }),
  );
}

/** What follows the verb and its article is written small. */
function isSmall({ clean }: Document, start: number, end: number, doers: string): boolean {
  const rest = clean.slice(start + doers.length, Math.min(end, start + doers.length + 60)).trimStart();
  return !/^\S+ (?:aussi |également )?(?:(?:la|le|les) |l')[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž]/u.test(rest);
}
