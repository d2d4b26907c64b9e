import { expect, test } from 'vitest';
import { understandMinutes } from '../index.ts';
import { FIXTURES, READ_BY_HAND, readable } from './expected.ts';
import { compare, faultsIn, faultsOf, givenBy, wantedIn } from './wanted.ts';

test.each(FIXTURES)('$name is understood as a careful reader would', ({ text, expected }) => {
  expect(readable(understandMinutes(text))).toEqual(expected);
});

test.each(FIXTURES)('$name says the same with the line ends of Windows, spaces of Word and a byte order mark', ({
  text,
  expected,
}) => {
  const answer = JSON.stringify(readable(understandMinutes(ofWindows(text)))).replaceAll('\u202f', ' ');

  expect(JSON.parse(answer)).toEqual(expected);
});

test.each(READ_BY_HAND)('$name gives what was found in it by hand, and nothing else', ({ text, wanted }) => {
  const compared = compare(wantedIn(wanted), givenBy(understandMinutes(text)));

  expect(faultsOf(compared)).toEqual(faultsIn(wanted));
});

test.each(READ_BY_HAND)('$name gives the same with the line ends of Windows and spaces of Word', ({ text, wanted }) => {
  const compared = compare(wantedIn(wanted), givenBy(understandMinutes(ofWindows(text))));

  expect(faultsOf(compared)).toEqual(faultsIn(wanted));
});

function ofWindows(text: string): string {
  return `\ufeff${text.replaceAll(' :', '\u202f:').replaceAll('\n', '\r\n')}`;
}
