import { expect, test } from 'vitest';
import { type Changeable, history, partsChanged, typedOver } from './changing.ts';

type Words = { lang: 'fr' | 'nl'; text: string; translations?: { nl: string } };
const fr = (text: string): Words => ({ lang: 'fr', text });
const stands: Changeable<Words> = {
  name: { ...fr('Une fiche'), translations: { nl: 'Eén fiche' } },
  about: null,
  criteria: [fr('Les gens racontent moins'), fr('Dix s’en servent')],
  endsOn: '2028-01-31',
  reviewOn: '2028-01-15',
};
const asTyped = {
  name: 'Une fiche',
  about: '',
  criteria: ['Les gens racontent moins'],
  endsOn: '2028-01-31',
  reviewOn: '2028-01-15',
};
const inFrench = { shown: ({ text }: Words) => text, written: fr };

test('words that nobody touched keep their translations', () => {
  const typed = typedOver(stands, { ...asTyped, criteria: ['Dix s’en servent', 'Autre chose'] }, inFrench);

  expect(typed.name.translations).toEqual({ nl: 'Eén fiche' });
  expect(typed.criteria).toEqual([fr('Dix s’en servent'), fr('Autre chose')]);
  expect(partsChanged(stands, typed)).toEqual(['criteria']);
});

test('read in Dutch, a Dutch translation that stays is no change', () => {
  const inDutch = {
    shown: ({ text, translations }: Words) => translations?.nl ?? text,
    written: (text: string): Words => ({ lang: 'nl', text }),
  };
  const typed = { ...asTyped, name: 'Eén fiche', criteria: stands.criteria.map(({ text }) => text) };

  expect(partsChanged(stands, typedOver(stands, typed, inDutch))).toEqual([]);
});

test('looked at on its last day, it is looked at on its last day when that moves; any other review date stays', () => {
  const moved = { ...asTyped, endsOn: '2028-06-30' };
  const onLastDay = { ...stands, endsOn: '2028-01-15' };

  expect(typedOver(stands, moved, inFrench).reviewOn).toBe('2028-01-15');
  expect(typedOver(onLastDay, moved, inFrench).reviewOn).toBe('2028-06-30');
  expect(typedOver(onLastDay, { ...moved, reviewOn: '2028-03-01' }, inFrench).reviewOn).toBe('2028-03-01');
});

test('each change says what it changed, the latest first', () => {
  const first = { version: 2, before: { ...stands, reviewOn: '2028-01-01' } };
  const second = { version: 4, before: { ...stands, name: fr('La fiche') } };

  const told = history({ ...stands, about: fr('Pourquoi') }, [first, second]);

  expect(told.map(({ version, parts }) => [version, parts])).toEqual([
    [4, ['name', 'about']],
    [2, ['name', 'reviewOn']],
  ]);
  expect(told[1]?.after.name.text).toBe('La fiche');
});
