import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { senneSud } from './fixtures/directory.ts';
import { guessColumns } from './guess-columns.ts';
import { fields, type Mapping } from './mapping.ts';
import { type ReadList, readPeople } from './read-people.ts';
import type { PersonRow, ReadPerson } from './read-row.ts';

function read(rows: string[][], against: Partial<Parameters<typeof readPeople>[2]> = {}): ReadList {
  return readPeople(rows, guessColumns(rows), { organisations: senneSud, existing: [], ...against });
}

function onlyPerson(header: string, cells: string): PersonRow {
  const [row] = read([header.split(';'), cells.split(';')]).rows;
  if (row?.outcome !== 'person') throw new Error(`not a person: ${JSON.stringify(row)}`);
  return row;
}

describe('a line that is not a person is refused with its reason', () => {
  const header = ['Nom', 'Prénom', 'Structure', 'Courriel'];
  test.each([
    ['noName', ['', '', 'La Rampe', 'info@exemple.test']],
    ['noName', ['-', '', 'La Rampe', '']],
    ['totalRow', ['Total: 40', '', '', '']],
    ['totalRow', ['TOTAL', '', '', '40']],
    ['totalRow', ['Nombre de participants : 40', '', '', '']],
    ['totalRow', ['Totaal', '40', '', '']],
    ['headerAgain', header],
    ['heading', ['La Rampe', '', '', '']],
  ])('%s', (reason, cells) => {
    const list = read([header, ['Dupont', 'Ana', 'La Rampe', ''], cells]);
    expect(list.rows[1]).toMatchObject({ line: 3, outcome: 'refused', reasons: [reason] });
  });

  test.each([
    [['Totaert', 'Ana', '', '']],
    [['Nombret', '', '', '']],
    [['Ana', '', '', '']],
  ])('%j is a person', (cells) => {
    expect(read([header, cells]).rows[0]?.outcome).toBe('person');
  });
});

describe('who does not come is left out and shown', () => {
  test.each([
    ['Nom;Attendee Status', 'Ana Dupont;Not Attending', 'status'],
    ['Naam;Aanwezig?', 'Ana Dupont;Nee, helaas niet', 'presence'],
    ['Nom;Matin;Après-midi', 'Ana Dupont;non;non', 'presence'],
    ['Nom;Nombre de personnes', 'Ana Dupont;0', 'quantity'],
  ])('%s · %s', (header, cells, why) => {
    expect(read([header.split(';'), cells.split(';')]).rows[0]).toMatchObject({
      outcome: 'leftOut',
      name: 'Ana Dupont',
      why,
    });
  });
});

describe('what the cells say', () => {
  test.each<[string, string, Partial<ReadPerson>]>([
    ['Nom;Présence', 'Ana Dupont;matin', { presence: { morning: true, afternoon: false } }],
    ['Nom;Présence', 'Ana Dupont;hele dag', { presence: { morning: true, afternoon: true } }],
    ['Nom;Présent le matin ?', 'Ana Dupont;Non', { presence: { morning: false } }],
    ['Nom;Combien de personnes ?', 'Ana Dupont;2', { guests: 1 }],
    ['Nom;Langue', 'Ana Dupont;Néerlandais', { language: 'nl' }],
    ['Nom;E-mail', 'Ana Dupont;Laïla.Peeters@exemple.test', { email: 'Laïla.Peeters@exemple.test' }],
    ['Nom;E-mail', 'Ana Dupont;<mailto:ana@exemple.test>', { email: 'ana@exemple.test' }],
    [
      'Nom;Remarque',
      'Mme Ana Dupont (remplace Bram);=HYPERLINK("http://exemple.test")',
      { givenName: 'Ana', familyName: 'Dupont', remark: '=HYPERLINK("http://exemple.test") · remplace Bram' },
    ],
    [
      'Nom;Prénom;Structure',
      ' De  Smet ;;La Rampe',
      { familyName: 'De Smet', givenName: '', organisation: { match: 'known', id: 'la-rampe', key: 'rampe' } },
    ],
  ])('%s · %s', (header, cells, person) => {
    expect(onlyPerson(header, cells).person).toMatchObject(person);
  });
});

test('what is not understood is said, and the person is not lost', () => {
  const row = onlyPerson(
    'Nom;E-mail;Rôle;Langue;Présence;Nombre de personnes',
    'Zorglub Wixel;ana(at)exemple;bénévole;arabe;peut-être;beaucoup',
  );

  expect(row.warnings.map(({ code }) => code)).toEqual([
    'nameOrderUnsure',
    'presenceUnread',
    'quantityUnread',
    'emailUnread',
    'roleUnread',
    'languageUnread',
  ]);
  expect(row.person).toMatchObject({ email: null, role: null, language: null, guests: 0 });
});

test('a column of names follows the order most of them show', () => {
  const list = read([['Nom et prénom'], ['Dupuis Ana'], ['Maes Bram'], ['Diallo Fatou'], ['Zorglub Wixel']]);

  expect(list.rows.at(-1)).toMatchObject({ person: { familyName: 'Zorglub', givenName: 'Wixel' }, warnings: [] });
});

test('who is registered already is a double', () => {
  const existing = [{ id: 'p1', givenName: 'Ana', familyName: 'Dupont', email: null, organisationId: 'la-rampe' }];

  const list = read(
    [
      ['Nom', 'Prénom', 'Structure'],
      ['DUPONT', 'Ana', 'LA RAMPE ASBL'],
      ['Maes', 'Bram', 'La Rampe'],
    ],
    { existing },
  );

  expect(list.rows).toMatchObject([
    { duplicateOf: { of: { existing: 'p1' }, certainty: 'same' }, suggestion: 'skip' },
    { duplicateOf: null, suggestion: 'add' },
  ]);
  expect(list.counts).toMatchObject({ people: 2, seats: 1, same: 1 });
});

describe('whatever stands in the file', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '',
      'Ana',
      'Dupont, Ana',
      'DE SMET Bram',
      'Nom',
      'Total',
      '40',
      'oui',
      'non',
      'a@b.test',
      'La Rampe',
      '=1+1',
      '"',
      '>> x',
      'FR/NL',
      '__proto__',
      'constructor',
    ),
  );
  const table = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 });
  const anyMapping: fc.Arbitrary<Mapping> = fc.record({
    headerRow: fc.option(fc.nat(3)),
    columns: fc.array(
      fc.record({
        column: fc.nat(8),
        header: fc.string(),
        field: fc.constantFrom(...fields),
        confidence: fc.constant(1),
        samples: fc.constant([]),
      }),
      { maxLength: 8 },
    ),
  });

  test('every line that is not blank ends as a person, left out or refused, and none throws', () => {
    fc.assert(
      fc.property(table, fc.option(anyMapping), (rows, given) => {
        const mapping = given ?? guessColumns(rows);
        const { rows: ended, counts } = readPeople(rows, mapping, { organisations: senneSud, existing: [] });
        const below = rows.slice(mapping.headerRow === null ? 0 : mapping.headerRow + 1);
        expect(ended.length + counts.blank).toBe(below.length);
        expect(counts.people + counts.leftOut + counts.refused).toBe(ended.length);
        for (const row of ended) {
          expect(rows[row.line - 1]).toBe(row.cells);
          if (row.outcome === 'person') expect(row.person.givenName + row.person.familyName).not.toBe('');
          if (row.outcome === 'refused') expect(row.reasons.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('the order of the lines changes neither names nor organisations', () => {
    const line = fc.tuple(
      fc.constantFrom('Dupuis Ana', 'Bram De Smet', 'Zorglub Wixel', 'DIALLO Fatou', 'Zed', 'Maes, Els'),
      fc.constantFrom(
        'La Rampe',
        'LA RAMPE',
        'Le Levain',
        'LE LEVAIN',
        'Le Levin',
        'Halte Tillia',
        'For.E.T.',
        'Foret',
        '-',
        'Senne',
      ),
    );
    fc.assert(
      fc.property(
        fc
          .array(line, { minLength: 1, maxLength: 15 })
          .chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length }))),
        ([lines, shuffled]) => {
          const seen = (of: string[][]) => {
            const { rows, newOrganisations } = read([['Nom et prénom', 'Structure'], ...of]);
            const people = rows.map((row) =>
              row.outcome === 'person'
                ? JSON.stringify([row.person.givenName, row.person.familyName, row.person.organisation])
                : row.outcome,
            );
            return [
              people.sort(),
              newOrganisations.map(({ key, name, spellings, nearlySameAs }) => ({
                key,
                name,
                spellings,
                nearlySameAs,
              })),
            ];
          };
          expect(seen(shuffled)).toEqual(seen(lines));
        },
      ),
    );
  });
});
