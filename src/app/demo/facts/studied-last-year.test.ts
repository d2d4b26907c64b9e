import { expect, test } from 'vitest';
import { namedIn } from '../../../modules/days/rules/sheets/named.ts';
import { tellsWho } from '../../../modules/statements/rules/tells-who.ts';
import { typeset } from '../words.ts';
import { organisations } from './organisations.ts';
import { sheetsLastYear } from './studied-last-year.ts';

const directory = Object.entries(organisations).map(([id, { name, ...rest }]) => ({
  id,
  name,
  aliases: 'aliases' in rest ? rest.aliases : [],
}));

test('the sheets of the demo tell of nobody, and name services that there are', () => {
  const names = directory.flatMap(({ name, aliases }) => [name.fr, name.nl, ...aliases]);
  for (const { lang, parts } of sheetsLastYear) {
    const told = Object.values(parts).flatMap((words) => tellsWho(typeset(lang, words), { lang }));
    expect(told.filter(({ text }) => !names.some((name) => name.includes(text)))).toEqual([]);
    expect(namedIn(typeset(lang, parts.orientations), directory)).toHaveLength(2);
  }
});
