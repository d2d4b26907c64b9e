import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMarker } from './marker.ts';

const read = [
  ['Décision : les tickets sont avancés', 'decision', null, 'les tickets sont avancés'],
  ['Décision prise\u202f: on garde la salle', 'decision', null, 'on garde la salle'],
  ['DÉCISION: oui', 'decision', null, 'oui'],
  ['À l’unanimité : on continue', 'decision', 'unanimity', 'on continue'],
  ["Décision (à l'unanimité moins une voix) : on part", 'decision', 'unanimityMinusOne', 'on part'],
  ['Décision par consensus : on attend', 'decision', 'consensus', 'on attend'],
  ['Besluit: de zaal verandert', 'decision', null, 'de zaal verandert'],
  ['Beslissing (eenparig): ja', 'decision', 'unanimity', 'ja'],
  ['Actie: een mail sturen', 'action', null, 'een mail sturen'],
  ['Action : demander un bon', 'action', null, 'demander un bon'],
  ['Autre proposition : une affiche', 'proposal', null, 'une affiche'],
  ['Voorstel: een affiche', 'proposal', null, 'een affiche'],
  ['Solution éventuelle : un bus', 'solution', null, 'un bus'],
  ['Rem.: le tram est en panne', 'remark', null, 'le tram est en panne'],
  ['Désavantage : trop loin', 'drawback', null, 'trop loin'],
  ['Nadeel: te ver', 'drawback', null, 'te ver'],
  ['Voordeel: dichtbij', 'advantage', null, 'dichtbij'],
  ['Vraag: wie komt er?', 'question', null, 'wie komt er?'],
  ['Info : nouvelle adresse', 'information', null, 'nouvelle adresse'],
  ['Wens: meer tijd', 'wish', null, 'meer tijd'],
] as const;

test.each(read)('“%s” is read as %s', (typed, kind, mode, words) => {
  expect(readMarker(typed)).toEqual({ kind, mode, words });
});

const sentences = [
  'Nadia a dit : on verra',
  'Question de méthode, puis pause',
  'Rendez-vous à 9:30 devant la gare',
  'Décision',
  'Décision :',
  'Proposition unanime : une affiche',
  'Une décision importante : la salle',
  '',
];

test.each(sentences)('“%s” is a sentence like any other', (typed) => {
  expect(readMarker(typed)).toBeNull();
});

test('whatever is typed, reading never throws, and the words read are the end of what was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
      const marked = readMarker(typed);
      if (marked) expect(typed.trimEnd().endsWith(marked.words)).toBe(true);
    }),
  );
});
