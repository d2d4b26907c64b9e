import { isKnownGivenName } from './given-names.ts';
import { isAllCapitals, isParticle } from './name-words.ts';
import { plain } from './plain.ts';

export type NameOrder = 'familyFirst' | 'givenFirst';

/** What a name, its e-mail and the names already known say about its order. `weight`: 1 leaves no doubt. */
export type Evidence = { order: NameOrder; weight: number };

export function orderOfName(
  words: readonly string[],
  email: string | null,
  givenNames: ReadonlySet<string>,
): Evidence | null {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length < 2) return null;

  const capitals = words.map(isAllCapitals);
  if (capitals.some(Boolean) && !capitals.every(Boolean)) {
    if (capitals[0] && !capitals.at(-1)) return { order: 'familyFirst', weight: 1 };
    if (!capitals[0] && capitals.at(-1)) return { order: 'givenFirst', weight: 1 };
  }
  if (isParticle(first) && words.length > 2) return { order: 'familyFirst', weight: 0.9 };
  if (!isParticle(first) && words.slice(1, -1).some(isParticle)) return { order: 'givenFirst', weight: 0.9 };

  const isGiven = (word: string) => givenNames.has(plain(word)) || isKnownGivenName(word);
  const given: Evidence | null =
    isGiven(first) === isGiven(last) ? null : { order: isGiven(first) ? 'givenFirst' : 'familyFirst', weight: 0.8 };
  const address = email === null ? null : orderOfEmail(words, email);
  if (!given || !address) return given ?? address;
  if (given.order === address.order) return { order: given.order, weight: 0.95 };
  return { order: given.order, weight: 0.3 };
}

/** "ana.dupuis@", "a.dupuis@", "adupuis@": organisations here nearly always write the given name first. */
function orderOfEmail(words: readonly string[], email: string): Evidence | null {
  const local = plain(email.slice(0, email.lastIndexOf('@')))
    .split(' ')
    .filter((part) => !/^\d+$/.test(part));
  const first = plain(words[0] ?? '').replaceAll(' ', '');
  const last = plain(words.at(-1) ?? '').replaceAll(' ', '');
  const whole = local.join('');
  if (first === last || first === '' || last === '') return null;
  if (local.length > 1 && local[0] === first && whole.endsWith(last)) return { order: 'givenFirst', weight: 0.7 };
  if (local.length > 1 && local[0] === last && whole.endsWith(first)) return { order: 'familyFirst', weight: 0.7 };
  if (whole === first[0] + last) return { order: 'givenFirst', weight: 0.8 };
  if (whole === last[0] + first) return { order: 'familyFirst', weight: 0.8 };
  // Only the given name ("bram@"): seldom does a family name stand alone.
  if (whole === first) return { order: 'givenFirst', weight: 0.5 };
  if (whole === last) return { order: 'familyFirst', weight: 0.5 };
  return null;
}

export type ColumnOrder = { order: NameOrder; sure: boolean };

/** The order most of the column follows, for names that say nothing themselves. The header counts as a small vote. */
export function orderOfColumn(evidence: readonly (Evidence | null)[], header: string): ColumnOrder {
  let family = 0;
  let given = 0;
  const said = plain(header);
  if (
    /^(nom|noms|naam|achternaam|familienaam|last name|surname) .*(prenom|prenoms|voornaam|first name|given name)/.test(
      said,
    )
  )
    family += 1;
  else if (/^(prenom|prenoms|voornaam|first) .*(nom|naam|last name|name)/.test(said)) given += 1;
  else given += 0.5;

  for (const vote of evidence) {
    if (vote?.order === 'familyFirst') family += vote.weight;
    if (vote?.order === 'givenFirst') given += vote.weight;
  }
  const total = family + given;
  return {
    order: family > given ? 'familyFirst' : 'givenFirst',
    sure: total >= 2 && Math.max(family, given) / total >= 0.8,
  };
}
