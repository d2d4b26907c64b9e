import { expect, test } from 'vitest';
import { partsOf, understandMinutes } from '../index.ts';
import { TEXTS } from './expected.ts';

test('two minutes in one file are parted where the second begins, and each is understood by itself', () => {
  const { text = '' } = TEXTS.find(({ name }) => name === 'fr-deux.txt') ?? {};

  const parts = partsOf(text).map(([from, to]) => understandMinutes(text.slice(from, to)));

  expect(parts.map(({ date }) => date)).toEqual(['2022-09-05', '2022-10-03']);
  expect(parts.map(({ attendance }) => attendance.length > 1)).toEqual([true, true]);
  expect(parts.flatMap(({ warnings }) => warnings.map(({ code }) => code))).not.toContain('severalMeetings');
});

test('the parts of any of these texts are all of it, one after the other', () => {
  for (const { name, text } of TEXTS) {
    const parts = partsOf(text);

    expect(parts.map(([from, to]) => text.slice(from, to)).join(''), name).toBe(text);
  }
});

test('minutes of one meeting are one part', () => {
  expect(partsOf('Réunion du 4 juin 2021\nPrésents : Anna Bel, Bram Claes\n')).toHaveLength(1);
});
