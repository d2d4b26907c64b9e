import { languagesSaid, roleSaid, statusSaid, wholeNumber, yesOrNo } from './cell-words.ts';
import { isEmail } from './email.ts';
import { isKnownGivenName } from './given-names.ts';
import { reasonMark } from './header-words.ts';
import { asWritten, plain } from './plain.ts';

/** What the cells of a column look like: shares from 0 to 1 of those that are filled. */
export type ColumnContent = {
  filled: number;
  different: number;
  samples: string[];
  email: number;
  phone: number;
  yesNo: number;
  role: number;
  status: number;
  language: number;
  moment: number;
  smallNumber: number;
  number: number;
  /** Words with a capital and no digits, one to five of them. */
  nameLike: number;
  /** Names of at least two words. */
  twoWords: number;
  givenName: number;
  organisationLike: number;
  reason: number;
};

const looksAt = 300;

export function columnContent(cells: readonly string[]): ColumnContent {
  const filled = cells
    .map(asWritten)
    .filter((cell) => cell !== '')
    .slice(0, looksAt);
  const different = [...new Set(filled)];
  const share = (is: (cell: string) => boolean) => (filled.length === 0 ? 0 : filled.filter(is).length / filled.length);
  return {
    filled: filled.length,
    different: different.length,
    samples: different.slice(0, 3),
    email: share((cell) => cell.includes('@') && cell.split(/[\s;,<>]+/).some(isEmail)),
    phone: share((cell) => /^[+(]?\d[\d\s./()-]{6,}$/.test(cell) && !isMoment(cell)),
    yesNo: share((cell) => yesOrNo(cell) !== null && plain(cell) !== 'n'),
    role: share((cell) => roleSaid(cell) !== null),
    status: share((cell) => statusSaid(cell) !== null),
    language: share((cell) => cell.length <= 16 && languagesSaid(cell).length > 0),
    moment: share(isMoment),
    smallNumber: share((cell) => (wholeNumber(cell) ?? 99) <= 20),
    number: share((cell) => /^[\d\s.,€%-]+$/.test(cell)),
    nameLike: share(isNameLike),
    twoWords: share((cell) => isNameLike(cell) && cell.includes(' ')),
    givenName: share((cell) => cell.split(' ').some(isKnownGivenName)),
    organisationLike: share(isOrganisationLike),
    reason: share((cell) => cell.startsWith(reasonMark)),
  };
}

function isMoment(cell: string): boolean {
  return /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([ T,].*)?$/.test(cell) && /\d{4}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2}/.test(cell);
}

function isNameLike(cell: string): boolean {
  return cell.length <= 60 && !/[\d@/:;?!=&+]/.test(cell) && cell.split(' ').length <= 5 && /\p{Lu}/u.test(cell);
}

function isOrganisationLike(cell: string): boolean {
  return / (asbl|vzw|cpas|ocmw|commune|gemeente|maison|huis|centre|centrum|mission|locale|service|dienst|atelier|werkplaats|ale|ecole|school|actiris|vdab|forem|formation|emploi|werk|wijk|quartier|fondation|stichting|association|club|federation|institut|taalhuis|relais|foyer|ville|stad) /.test(
    ` ${plain(cell)} `,
  );
}
