import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guessColumns, readPeople } from '../people-in/index.ts';
import { choiceShown, organisationChoices } from '../registering/organisation-choice.ts';
import { withHeaderRow } from './header-choice.ts';
import { planImport } from './import-plan.ts';
import { organisationQuestions } from './import-questions.ts';
import { undecided } from './import-review.ts';
import { registrationsFrom } from './registrations-from.ts';

const directory = [
  { id: 'rampe', names: ['La Rampe'] },
  { id: 'sireas', names: ['Sireas'] },
];

const read = (rows: string[][], choices = {}) =>
  readPeople(rows, guessColumns(rows), { organisations: directory, existing: [], choices });

const list = [
  ['Nom', 'Prénom', 'Structure', 'Places', 'Présent le matin ?'],
  ['Dupuis', 'Rachida', 'La Rampe', '2', 'Oui'],
  ['Ngoy', 'Veerle', 'La Rempe', '1', 'Non'],
  ['Peeters', 'Gülcan', 'Halte du Saule', '', ''],
  ['Dupuis', 'Rachida', 'La Rampe', '1', 'Oui'],
];

test('the plan counts people, guests, doubles and organisations as they will be saved', () => {
  const { counts } = planImport(read(list), undecided);

  expect(counts).toMatchObject({
    imported: 3,
    guests: 1,
    doubled: 1,
    refused: 0,
    knownOrganisations: 1,
    newOrganisations: 1,
  });
});

test('a line that somebody decided about follows the decision', () => {
  const { counts } = planImport(read(list), { ...undecided, lines: { '5': 'add', '4': 'skip' } });

  expect(counts).toMatchObject({ imported: 3, doubled: 1, newOrganisations: 0 });
});

test('every line ends exactly once, whatever was decided', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.integer({ min: 1, max: 9 }).map(String), fc.constantFrom('add' as const, 'skip' as const)),
      (lines) => {
        const { rows, counts } = planImport(read(list), { ...undecided, lines });
        expect(rows).toHaveLength(4);
        expect(counts.imported + counts.doubled + counts.leftOut + counts.refused).toBe(4);
        expect(registrationsFrom(rows)).toHaveLength(counts.imported + counts.guests);
      },
    ),
  );
});

test('a guest without a name is called after whom they come with, and comes from the same organisation', () => {
  const [rachida, guest] = registrationsFrom(planImport(read(list), undecided).rows);

  expect(rachida).toMatchObject({
    givenName: 'Rachida',
    familyName: 'Dupuis',
    organisation: { id: 'rampe' },
    guestOfLine: null,
  });
  expect(guest).toMatchObject({
    givenName: 'Rachida',
    familyName: 'Dupuis +1',
    organisation: { id: 'rampe' },
    email: null,
    guestOfLine: 2,
  });
});

test('a list that asks about the morning alone says nothing of the afternoon', () => {
  const people = registrationsFrom(planImport(read(list), undecided).rows);

  expect(people.map(({ morning, afternoon }) => [morning, afternoon])).toEqual([
    [true, true],
    [true, true],
    [false, true],
    [true, true],
  ]);
});

test('the likely and the new organisations are asked about; what is chosen is what is read', () => {
  const questions = organisationQuestions(read(list));
  expect(questions.map(({ said, kind, suggestions }) => [said, kind, suggestions])).toEqual([
    ['La Rempe', 'likely', ['rampe']],
    ['Halte du Saule', 'new', []],
  ]);
  expect(questions.map((question) => choiceShown(question, {}))).toEqual(['id:rampe', 'new']);

  const sent: Record<string, string> = { [questions[0]?.key ?? '']: 'new', [questions[1]?.key ?? '']: 'id:sireas' };
  const choices = organisationChoices(
    questions,
    (key) => sent[key],
    (id) => directory.some((known) => known.id === id),
  );
  const people = registrationsFrom(planImport(read(list, choices), { ...undecided, organisations: choices }).rows);

  expect(people.map(({ organisation }) => organisation)).toMatchObject([
    { id: 'rampe' },
    { id: 'rampe' },
    { newName: 'La Rempe' },
    { id: 'sireas' },
  ]);
});

test('an organisation that is not of this network is not taken from a form', () => {
  const questions = organisationQuestions(read(list));

  expect(
    organisationChoices(
      questions,
      () => 'id:somewhere-else',
      () => false,
    ),
  ).toEqual({});
});

test('a person says which line has the titles, or that none has', () => {
  const rows = [
    ['Journée du réseau', ''],
    ['Nom', 'Prénom'],
    ['Dupuis', 'Rachida'],
  ];

  const second = withHeaderRow(rows, 1);
  expect(second.headerRow).toBe(1);
  expect(second.columns.map(({ header, field }) => [header, field])).toEqual([
    ['Nom', 'familyName'],
    ['Prénom', 'givenName'],
  ]);
  expect(withHeaderRow(rows, null)).toMatchObject({ headerRow: null, columns: [{ header: '' }, { header: '' }] });
});
