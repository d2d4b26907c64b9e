import { expect, test } from 'vitest';
import { readPaste } from './paste.ts';

test.each<[string, string, string, string[][]]>([
  [
    'a table from Excel',
    'Naam\tOrganisatie\r\nBram De Smet\t"Taalhuis\nZuid"\r\n',
    '\t',
    [
      ['Naam', 'Organisatie'],
      ['Bram De Smet', 'Taalhuis\nZuid'],
    ],
  ],
  [
    'the text of a CSV file',
    'Nom;Structure\nAna;La Rampe\n',
    ';',
    [
      ['Nom', 'Structure'],
      ['Ana', 'La Rampe'],
    ],
  ],
  ['one name per line', 'Ana Dupont\nBram De Smet\n\nZed\n', '\n', [['Ana Dupont'], ['Bram De Smet'], [''], ['Zed']]],
  ['family names with commas', 'De Smet, Bram\nMaes, Els', '\n', [['De Smet, Bram'], ['Maes, Els']]],
  [
    'a list from Word',
    '•\u00A0Ana Dupont\n- Bram De Smet\n12. Zed\n3) Els',
    '\n',
    [['Ana Dupont'], ['Bram De Smet'], ['Zed'], ['Els']],
  ],
  ['one name', 'Ana', '\n', [['Ana']]],
])('%s', (_, text, delimiter, rows) => {
  expect(readPaste(text)).toEqual({ ok: true, sheet: { format: { kind: 'paste', delimiter }, rows } });
});

test('nothing but spaces is empty', () => {
  expect(readPaste(' \n\t\n')).toEqual({ ok: false, reason: 'empty' });
});
