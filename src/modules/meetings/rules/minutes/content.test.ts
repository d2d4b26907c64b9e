import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onlyWords } from './block.ts';
import { canonical, readCanonical } from './content.ts';
import { contentOf, type MeetingTold } from './content-of.ts';

const fr = (text: string) => ({ lang: 'fr' as const, text });
const told: MeetingTold = {
  network: 'Réseau du Canal',
  title: fr('Comité'),
  purpose: null,
  startsAt: new Date('2027-01-21T08:00:00Z'),
  endsAt: new Date('2027-01-21T11:00:00Z'),
  place: null,
  chair: { name: 'Nadia', personId: 'p1' },
  noteTaker: null,
  attendance: [
    { name: 'Nadia', personId: 'p1', state: 'present', organisation: 'La Rampe' },
    { name: 'Bram', personId: null, state: 'invited', organisation: null },
  ],
  items: [
    { id: 'b', title: fr('Deux') },
    { id: 'a', title: fr('Trois') },
  ],
  blocks: [
    { ...onlyWords(fr('second')), id: '2', agendaItemId: 'a', position: 0 },
    { ...onlyWords(fr('first')), id: '1', agendaItemId: 'b', position: 7 },
    { ...onlyWords(fr('of no point')), id: '0', agendaItemId: null, position: 9 },
    { ...onlyWords(fr('of a point that is gone')), id: '3', agendaItemId: 'z', position: 0 },
  ],
  people: new Map(),
  organisations: new Map(),
  documents: new Map(),
};

test('pieces stand in the order of the agenda, and what belongs to a point that is gone is not lost', () => {
  const { blocks } = contentOf(told, ({ name }) => name, null);

  expect(blocks.map(({ id, item }) => [id, item])).toEqual([
    ['0', null],
    ['1', 'b'],
    ['2', 'a'],
    ['3', null],
  ]);
});

test('who was asked and said nothing is counted and never named', () => {
  const content = contentOf(told, ({ name }) => name, null);

  expect(content.noAnswer).toBe(1);
  expect(canonical(content)).not.toContain('Bram');
});

test('the one form is the same whatever the order of keys and the way accents are typed', () => {
  const content = contentOf(told, ({ name }) => name, null);
  const shuffled = Object.fromEntries(Object.entries(content).reverse()) as typeof content;
  const typedOtherwise = { ...shuffled, network: content.network.normalize('NFD') };

  expect(canonical(typedOtherwise)).toBe(canonical(content));
});

test('what is sealed is read again as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      const content = { ...contentOf(told, ({ name }) => name, null), network: words.normalize('NFC') };
      expect(readCanonical(canonical(content))).toEqual(JSON.parse(JSON.stringify(content)));
    }),
  );
});
