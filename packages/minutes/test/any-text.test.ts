import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growthOf, STEADY } from '../../../test/growth.ts';
import { understandMinutes } from '../index.ts';
import { TEXTS } from './expected.ts';
import { spansOf } from './spans.ts';

const lines = TEXTS.flatMap(({ text }) => text.split('\n'));
const piece = fc.oneof(
  fc.constantFrom(...lines),
  fc.constantFrom(...lines.flatMap((line) => line.split(' '))),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.stringMatching(/^[\d .\-/()+@:hu]{0,20}$/u),
);
const between = fc.constantFrom('', ' ', '\n', '\n\n', '. ', ' - ', '\t', '\u202f', '\r\n', ', ', ' : ');
const anyText = fc.array(fc.tuple(piece, between), { maxLength: 30 }).map((pieces) => pieces.flat().join(''));
const anyDay = fc.option(fc.constantFrom('2024-02-29', '1999-12-31', '2030-06-15'), { nil: undefined });

describe('whatever the text', () => {
  test('every place is inside it and holds what is said to stand there; twice gives the same', () => {
    fc.assert(
      fc.property(anyText, anyDay, (text, on) => {
        const options = on === undefined ? {} : { on };
        const minutes = understandMinutes(text, options);

        for (const [start, end] of spansOf(minutes)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(minutes.text.length);
        }
        for (const { name, email, span } of minutes.attendance) {
          const there = minutes.text.slice(...span);
          expect(isWithin(there, name ?? email ?? '')).toBe(true);
        }
        for (const item of [...minutes.agenda, ...minutes.sections]) {
          expect(isWithin(minutes.text.slice(...item.span), item.title)).toBe(true);
        }
        for (const { text: words, span, confidence } of minutes.statements) {
          expect(isWithin(minutes.text.slice(...span), words)).toBe(true);
          expect(confidence > 0 && confidence <= 1).toBe(true);
        }
        for (const { url, span } of minutes.links) expect(minutes.text.slice(...span)).toBe(url);
        expect(understandMinutes(text, options)).toEqual(minutes);
      }),
      { numRuns: 400 },
    );
  });

  test('the mark of a title that has no words is no section', () => {
    expect(understandMinutes('\n\n## : \n\n## Divers\n').sections.map(({ title }) => title)).toEqual(['Divers']);
  });

  test('the text comes back as it was read, with one kind of line end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = understandMinutes(text).text;

        expect(read).toBe(text.replace(/^\ufeff/, '').replace(/\r\n|[\r\v\u0085\u2028\u2029]/g, '\n'));
      }),
    );
  });
});

test.each(TEXTS)('$name: a paragraph added after it moves nothing that was found', ({ text }) => {
  const before = understandMinutes(text);
  const paragraph =
    '\n\nLe repas qui a suivi était offert par la cuisine du quartier, que le groupe remercie chaleureusement.\n';

  const after = understandMinutes(`${text.trimEnd()}${paragraph}`);

  expect(after.attendance).toEqual(before.attendance);
  expect(after.agenda).toEqual(before.agenda);
  expect(after.sections).toEqual(before.sections);
  expect(after.statements).toEqual(before.statements);
  expect(after.nextMeetings).toEqual(before.nextMeetings);
});

// What grows with the square of its length would take minutes here, not seconds.
const UNITS = [
  'a ',
  'a',
  '1',
  '1. ',
  '12/3 ',
  'A, ',
  'A. ',
  'a@a.',
  'Présents : ',
  'Présents : A, B\n',
  'Anna Bel, ',
  '- Anna Bel\n',
  '1. Anna\n',
  'Prochaine réunion le 12/3 ',
  'prochaine réunion de la grande équipe du quartier\n',
  'OJ : a\n',
  'Décision : ',
  'Question : a ? ',
  '9h - a\n',
  'a\tb\n',
  '(',
  '[',
  '[x] a\n',
  ': ',
  '- ',
  '* ',
  '_',
  '→ A ',
  'http://',
  'http://a.b)',
  'www.',
  '\n',
  '\u2028',
  '\ud800',
  'à la A ou B ',
  '|a|b|\n',
  'Le 12 mars 2024 à 9h à la A et ',
  '1. Titre\nTexte.\n',
  'Ordre du jour du 12/3 :\n- a\n',
  ') ',
  '"',
  'ABC ',
  'Anna Bel Bram Claes ',
  'a@a@',
  '=> ',
  'M. Bel ',
  'Anna et ',
  'Mme la ',
  '? A\n',
  'Pour : a\nContre : b\n',
  '+ a\n- b\n',
  'Prochaine réunion : 12/3 à 9h\nPuis le 13/3\n',
  'Qui : a / Quand : b\n',
  'Anna s’est excusée. ',
  'A B\n\n',
  'A (b\n',
  'Page 1 sur 2\n',
  'a-\n',
  '1 A\n2 B\n',
  '((',
  '12/3/2024 ',
  'Anna (x), Bram (y) ',
  'P : a\nE : b\n',
  'A. b\nB. c\nC. d\n',
  'Qui ? Anna, ',
  '→ actie: Anna\n',
  'Anna fait a, Bram fait b, ',
  'Prochaine réunion le 12/3 – OJ : a ; ',
  'Décision : le a 1\nBeslissing: het a 1\n',
  'Date a   Lieu: b   ',
];
test.each(UNITS)('many signs of %j take no longer than their number', async (unit) => {
  const hostile = (parts: number) => `Présents : Anna Bel, Bram Claes\n${unit.repeat((parts * 15_000) / unit.length)}`;

  const grows = await growthOf((parts) => understandMinutes(hostile(parts), { on: '2024-05-06' }));

  expect(grows).toBeLessThan(STEADY);
});

test.each([
  '(',
  '12/3/2024 ',
  'Anna Bel ',
  'par 3 voix pour, ',
  '| a ',
])('twice as long a line of %j takes no more than some three times as long', (unit) => {
  const time = (length: number) => {
    const line = `Présents : Anna Bel\n${unit.repeat(length / unit.length)}`;
    const before = process.threadCpuUsage();
    understandMinutes(line, { on: '2024-05-06' });
    return process.threadCpuUsage(before).user / 1000;
  };
  time(50_000);

  const [one, two] = [time(100_000), time(200_000)];

  expect(two).toBeLessThan(Math.max(400, one * 3.5));
});

/** All its letters stand there in this order; between them there may be what Word left behind. */
function isWithin(there: string, words: string): boolean {
  const signs = letters(there);
  let at = 0;
  for (const sign of letters(words)) {
    at = signs.indexOf(sign, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Without marks of emphasis and spaces, which are not part of what is said. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}@]+/gu, '');
}
