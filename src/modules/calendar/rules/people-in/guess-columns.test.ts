import { describe, expect, test } from 'vitest';
import { guessColumns } from './guess-columns.ts';
import { withChoices } from './mapping.ts';

function fieldsOf(rows: string[][]): string[] {
  return guessColumns(rows).columns.map(({ field }) => field);
}

test.each([
  [
    'French Excel',
    'Nom;Prénom;Structure;Statut;Langue;Courriel;Remarque',
    'Dupont;Ana;La Rampe;Usager·ère;FR;ana@exemple.test;',
    'familyName givenName organisation role language email remark',
  ],
  [
    'Dutch Excel',
    'NAAM;VOORNAAM;DIENST;ROL;TAAL;E-MAIL',
    'De Smet;Bram;Taalhuis;Medewerker;NL;bram@voorbeeld.test',
    'familyName givenName organisation role language email',
  ],
  [
    'Dutch form',
    'Tijdstempel;Naam;Organisatie;E-mailadres;Aanwezig?',
    '10/01/2026 9:41:12;Bram De Smet;Taalhuis;bram@voorbeeld.test;Ja',
    'timestamp fullName organisation email presence',
  ],
  [
    'English list',
    'Name;Organization;Language;Dietary requirements;Comments',
    'Ana Dupont;La Rampe;FR;vegan;',
    'fullName organisation language meal remark',
  ],
  [
    'whole sentences',
    "Votre nom de famille ?;Votre prénom ?;Pour quelle structure venez-vous ?;Serez-vous présent l'après-midi ?;Combien de personnes ?",
    'Dupont;Ana;La Rampe;Oui;2',
    'familyName givenName organisation presenceAfternoon quantity',
  ],
  [
    'a header that names the organisation',
    "Nom de l'organisation;E-mail de l'organisation;Nom et prénom;Fonction;Commune;GSM",
    'La Rampe;info@exemple.test;Ana Dupont;directrice;Forest;0470 00 00 00',
    'organisation email fullName function commune phone',
  ],
  ['half days', 'Naam;Voormiddag;Namiddag', 'Bram De Smet;ja;nee', 'fullName presenceMorning presenceAfternoon'],
])('%s: the headers are understood', (_, header, row, fields) => {
  expect(fieldsOf([header.split(';'), row.split(';')]).join(' ')).toBe(fields);
});

test('a status is a role or a registration, as its cells say', () => {
  expect(
    fieldsOf([
      ['Nom', 'Statut'],
      ['Ana Dupont', 'Travailleuse'],
      ['Bram Maes', 'Usager'],
    ]),
  ).toEqual(['fullName', 'role']);
  expect(
    fieldsOf([
      ['Nom', 'Statut'],
      ['Ana Dupont', 'Confirmé'],
      ['Bram Maes', 'Annulé'],
    ]),
  ).toEqual(['fullName', 'status']);
});

test('cells that are all e-mail addresses win over a misleading header', () => {
  expect(
    fieldsOf([
      ['Nom', 'Contact'],
      ['Ana', 'ana@exemple.test'],
      ['Bram', 'bram@exemple.test'],
    ]),
  ).toEqual(['fullName', 'email']);
});

describe('the header row', () => {
  test('stands below a title and a date', () => {
    const mapping = guessColumns([
      ['Journée des partenaires', ''],
      ['le 12 mars', ''],
      ['', ''],
      ['Nom', 'Structure'],
      ['Ana Dupont', 'La Rampe'],
    ]);
    expect(mapping.headerRow).toBe(3);
    expect(mapping.columns[0]?.samples).toEqual(['Ana Dupont']);
  });

  test('is missing: the cells decide', () => {
    const mapping = guessColumns([
      ['Dupont', 'Ana', 'La Rampe asbl', 'ana@exemple.test', 'FR'],
      ['Maes', 'Bram', 'La Rampe asbl', 'bram@exemple.test', 'NL'],
      ['Diallo', 'Fatou', 'CPAS Midi', '', 'FR'],
    ]);
    expect(mapping.headerRow).toBeNull();
    expect(mapping.columns.map(({ field }) => field)).toEqual([
      'familyName',
      'givenName',
      'organisation',
      'email',
      'language',
    ]);
  });

  test('of a single column is found, and a single column without header is names', () => {
    expect(guessColumns([['Naam'], ['Bram De Smet']]).headerRow).toBe(0);
    const mapping = guessColumns([['Ana Dupont'], ['Bram De Smet'], ['Fatou Diallo']]);
    expect(mapping).toMatchObject({ headerRow: null, columns: [{ field: 'fullName' }] });
  });
});

test('the person chooses otherwise; a field that does not exist changes nothing', () => {
  const mapping = guessColumns([
    ['Nom', 'Structure'],
    ['Ana Dupont', 'La Rampe'],
  ]);

  const chosen = withChoices(mapping, { 0: 'givenName', 1: 'toString' });

  expect(chosen.columns.map(({ field, confidence }) => [field, confidence])).toEqual([
    ['givenName', 1],
    ['organisation', 0.95],
  ]);
});
