import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growthOf, STEADY } from '../../../../../test/growth.ts';
import { clockAt } from './clock.ts';
import { readPasted } from './paste.ts';

const short = (text: string) =>
  readPasted(text).slots.map(
    ({ startsAt, minutes, title, kind }) => `${clockAt(startsAt)} ${minutes} ${kind} ${title}`,
  );

test('a French timetable by start only: each lasts until the next one', () => {
  expect(short('9h - Accueil\n9h30 – Début\n12h30 - Pause\n13h30 – Suite\n16h - Conclusions')).toEqual([
    '09:00 30 arrival Accueil',
    '09:30 180 plenary Début',
    '12:30 60 pause Pause',
    '13:30 150 plenary Suite',
    '16:00 30 closing Conclusions',
  ]);
});

test('hours as in Dutch, from and to', () => {
  const text = '9u00 à 9u30: Accueil\n9u30 à 10u15: Ouverture\n10u15 tot 10u30: Pauze\n14u00 – 15u00 : Groepen';

  expect(short(text)).toEqual([
    '09:00 30 arrival Accueil',
    '09:30 45 plenary Ouverture',
    '10:15 15 pause Pauze',
    '14:00 60 groups Groepen',
  ]);
});

test.each([
  ['• 09:00 Accueil', '09:00 30 arrival Accueil'],
  ['9 h 15 à 10 h, Présentation', '09:15 45 plenary Présentation'],
  ['de 9h à 9h20 Tour de table', '09:00 20 groups Tour de table'],
  ['9.30 uur | Start', '09:30 30 plenary Start'],
  ['9-10u: Ontbijt', '09:00 60 arrival Ontbijt'],
  ['9h\tAccueil', '09:00 30 arrival Accueil'],
  ['12u tot 13u30 Lunch', '12:00 90 meal Lunch'],
])('%s', (line, read) => {
  expect(short(line)).toEqual([read]);
});

test('what says no hour stands beside, and is not lost', () => {
  const { slots, notUnderstood } = readPasted(
    'Programme du 28 janvier\n\n9h Accueil\n(avec café)\n10h\n16h à 9h : Suite',
  );

  expect(slots).toHaveLength(1);
  expect(notUnderstood).toEqual([
    { line: 1, text: 'Programme du 28 janvier' },
    { line: 4, text: '(avec café)' },
    { line: 5, text: '10h' },
    { line: 6, text: '16h à 9h : Suite' },
  ]);
});

const anyLine = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc
    .tuple(
      fc.constantFrom('9h', '9u30', '12:45', '7 h 05', '23u'),
      fc.constantFrom(' - ', ': ', ' à 10h ', ' '),
      fc.string(),
    )
    .map((parts) => parts.join('')),
);

test('any text is read without a crash, every line of it is somewhere, and slots are possible ones', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 30 }), (lines) => {
      const text = lines.join('\n');
      const { slots, notUnderstood } = readPasted(text);

      const said = text.split(/\r\n?|\n/).filter((line) => line.replace(/\s+/gu, ' ').trim() !== '');
      expect(slots.length + notUnderstood.length).toBe(said.length);
      for (const { startsAt, minutes, title } of slots) {
        expect(minutes).toBeGreaterThan(0);
        expect(startsAt + minutes).toBeLessThanOrEqual(1440);
        expect(title).not.toBe('');
        expect(text.replace(/\s+/gu, ' ')).toContain(title);
      }
    }),
    { numRuns: 500 },
  );
});

test('a long text without hours takes no longer than it is long', async () => {
  const grows = await growthOf((parts) =>
    readPasted(`${'9h '.repeat(5000 * parts)}\n${' '.repeat(12_500 * parts)}x\n${'9:'.repeat(7500 * parts)}`),
  );

  expect(grows).toBeLessThan(STEADY);
});
