import { describe, expect, test } from 'vitest';
import { KINDS, STATES } from '../format.ts';
import { understandMinutes } from '../index.ts';
import { MARKER_WORDS } from '../statements/markers.ts';
import { inAll } from '../words/words.ts';

test.each([...MARKER_WORDS])('“%s :” announces a %s', (word, kind) => {
  const { statements } = understandMinutes(`Texte\n\n${word} : la salle bleue`);

  expect(statements.map((statement) => [statement.kind, statement.text])).toEqual([[kind, 'la salle bleue']]);
});

test.each([
  ['Rem. : la salle', 'remark', null],
  ['Rem.: la salle', 'remark', null],
  ['N.B. : la salle', 'remark', null],
  ['Opm.: la salle', 'remark', null],
  ['Décision (consensus) : la salle', 'decision', 'consensus'],
  ['Besluit (unaniem): la salle', 'decision', 'unanimity'],
  ['Décision prise à l’unanimité moins une voix : la salle', 'decision', 'unanimityMinusOne'],
  ['À l’unanimité : la salle', 'decision', 'unanimity'],
  ['Décision à prendre : la salle', 'question', null],
  ['Autre proposition : la salle', 'proposal', null],
  ['Solution éventuelle : la salle', 'solution', null],
  ['**Décision** : la salle', 'decision', null],
  ['[Actie] la salle', 'action', null],
  ['=> Décision : la salle', 'decision', null],
  ['DÉCISION – la salle', 'decision', null],
  ['On a parlé. Proposition : la salle', 'proposal', null],
  ['C’est long ; désavantage : la salle', 'drawback', null],
])('“%s” is a %s (%s)', (line, kind, mode) => {
  const { statements } = understandMinutes(`Texte\n\n${line}`);

  expect(statements).toMatchObject([{ kind, mode, text: 'la salle' }]);
});

describe.each(STATES)('the state “%s”', (state) => {
  test.each(inAll((words) => words.attendance[state]))('“%s :”', (label) => {
    const { attendance } = understandMinutes(`${label} : Anna Bel, Bram Claes`);

    const [first] = attendance;
    expect(attendance.map(({ name }) => name)).toEqual(['Anna Bel', 'Bram Claes']);
    // Some words mean one thing in two languages; the first of the lists counts.
    expect(STATES.indexOf(first?.state ?? 'guest')).toBeLessThanOrEqual(STATES.indexOf(state));
  });
});

test.each([
  'Présent·e·s',
  'Présent.es',
  'Présent.e.s',
  'PRÉSENTS',
  'Présent(e)s',
  'Présent-e-s',
  'Présents (2)',
  '**Présents**',
  'Présents / Aanwezig',
  'Étaient présent·e·s',
  'Membres présents',
  'AANWEZIGEN',
  'Aanwezig (2 personen)',
  'Attendees',
  'Personnes présentes',
  'Présents à la réunion',
])('“%s” lists who was there', (label) => {
  expect(understandMinutes(`${label} :\n- Anna Bel\n- Bram Claes`).attendance).toMatchObject([
    { name: 'Anna Bel', state: 'present' },
    { name: 'Bram Claes', state: 'present' },
  ]);
});

test.each(inAll((words) => words.agenda))('“%s :” opens the agenda', (label) => {
  expect(understandMinutes(`${label} :\n1. Budget\n2. Varia`).agenda.map(({ title }) => title)).toEqual([
    'Budget',
    'Varia',
  ]);
});

test('each kind has words in all three languages', () => {
  const kinds = new Set(MARKER_WORDS.values());

  expect([...KINDS].filter((kind) => !kinds.has(kind))).toEqual([]);
});

test.each([
  ['9h', '09:00'],
  ['9h30', '09:30'],
  ['9 h 30', '09:30'],
  ['9u30', '09:30'],
  ['9u', '09:00'],
  ['09:30', '09:30'],
  ['14 uur', '14:00'],
  ['2.30 pm', '14:30'],
])('“%s” is %s', (written, time) => {
  expect(understandMinutes(`Prochaine réunion : 12/03/2024 à ${written}`).nextMeetings).toMatchObject([
    { startsAt: time },
  ]);
});

test.each([
  ['le 12/03/2024', '2024-03-12'],
  ['le 12-03-2024', '2024-03-12'],
  ['le 12.03.24', '2024-03-12'],
  ['mardi 12 mars 2024', '2024-03-12'],
  ['le 1er mars 2024', '2024-03-01'],
  ['dinsdag 12 maart 2024', '2024-03-12'],
  ['March 12, 2024', '2024-03-12'],
  ['12th of March 2024', '2024-03-12'],
  ['le 02 juin2020', '2020-06-02'],
  ['2024-03-12', '2024-03-12'],
])('“%s” is %s', (written, date) => {
  expect(understandMinutes(`Prochaine réunion : ${written}`).nextMeetings).toMatchObject([{ date }]);
});
