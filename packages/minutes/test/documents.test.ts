import { expect, test } from 'vitest';
import { understandMinutes } from '../index.ts';
import { FIXTURES, readable } from './expected.ts';

test.each(FIXTURES)('$name is understood as a careful reader would', ({ text, expected }) => {
  expect(readable(understandMinutes(text))).toEqual(expected);
});

test.each(FIXTURES)('$name says the same with the line ends of Windows, spaces of Word and a byte order mark', ({
  text,
  expected,
}) => {
  const other = `\ufeff${text.replaceAll(' :', '\u202f:').replaceAll('\n', '\r\n')}`;

  const answer = JSON.stringify(readable(understandMinutes(other))).replaceAll('\u202f', ' ');

  expect(JSON.parse(answer)).toEqual(expected);
});
