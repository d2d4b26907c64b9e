import { expect, test } from 'vitest';
import { fr, nl } from './words.ts';

test('French is set as a printer sets it', () => {
  expect(fr("Qu'est-ce qu'on dit à 9 h 30 : « non » ?").text).toBe(
    'Qu’est-ce qu’on dit à 9\u202fh\u202f30\u202f: «\u202fnon\u202f»\u202f?',
  );
  expect(fr('les formations de 7 h, et après').text).toBe('les formations de 7\u202fh, et après');
});

test('a translation by hand says that it is one, and keeps the ways of its language', () => {
  expect(nl("Foto's: ja of nee?", { fr: 'Photos : oui ou non ?' })).toEqual({
    lang: 'nl',
    text: 'Foto’s: ja of nee?',
    translations: { fr: { text: 'Photos\u202f: oui ou non\u202f?', state: 'hand' } },
  });
});
