import { describe, expect, test } from 'vitest';
import { senneSud } from './fixtures/directory.ts';
import { KnownOrganisations } from './known-organisations.ts';
import { organisationsIn } from './organisations.ts';

const directory = new KnownOrganisations(senneSud);

describe('an organisation of the directory is known', () => {
  test.each([
    ['LA RAMPE', 'la-rampe'],
    ['la rampe a.s.b.l.', 'la-rampe'],
    ['De Helling vzw', 'la-rampe'],
    ['CPAS de Senne-Midi', 'cpas-senne-midi'],
    ['C.P.A.S. SENNE MIDI', 'cpas-senne-midi'],
    ['CPAS Zennedal', 'ocmw-zennedal'],
    ["L'ETABLI", 'l-etabli'],
    ['l’établi', 'l-etabli'],
    ['Babel et Co', 'babel'],
    ['DUO METIERS', 'duo-metiers'],
    ['MLSS', 'mission-locale'],
    ['Jobhuis Wielemans', 'maison-emploi'],
  ])('%s', (written, id) => {
    expect(directory.find(written)).toEqual({ match: 'known', id });
  });
});

describe('it is likely, and a human confirms', () => {
  test.each([
    ['Halte Tillia', 'halte-tilia', 'typo'],
    ['Mision locale Sene-Sud', 'mission-locale', 'typo'],
    ['Wielemans', 'maison-emploi', 'partOfName'],
    ['La Rampe - service insertion', 'la-rampe', 'partOfName'],
    ['MEW', 'maison-emploi', 'initials'],
  ])('%s', (written, id, why) => {
    expect(directory.find(written)).toMatchObject({ match: 'likely', id, why });
  });

  test('when two organisations bear the name, with the others named', () => {
    const two = new KnownOrganisations([
      { id: 'b', names: ['Relais'] },
      { id: 'a', names: ['Le Relais', 'Relais asbl'] },
    ]);
    expect(two.find('RELAIS')).toEqual({
      match: 'likely',
      id: 'a',
      name: 'Le Relais',
      why: 'ambiguous',
      others: ['b'],
    });
  });
});

test.each(['Centre Culturel du Parc', 'ALE', 'CPAS', 'Senne', 'Antenne 2'])('%s is not in the directory', (written) => {
  const found = directory.find(written);
  expect(found?.match).not.toBe('known');
  if (written !== 'Senne' && written !== 'CPAS') expect(found).toBeNull();
});

test('places that differ by a number are different places', () => {
  expect(new KnownOrganisations([{ id: 'one', names: ['Antenne emploi 1'] }]).find('Antenne emploi 2')).toBeNull();
});

test('spellings of one unknown organisation are one proposal, under its best spelling', () => {
  const cells = [
    'COOPÉRATIVE LE LEVAIN',
    'Coopérative Le Levain',
    'coopérative le levain asbl',
    'Coopérative Le Levain',
    'Coopérative Le Lévin',
    'For.E.T. asbl',
    'FORET',
  ];

  const { read, proposed } = organisationsIn(cells, directory);

  expect(proposed.map(({ name, people }) => [name, people])).toEqual([
    ['Coopérative Le Levain', 4],
    ['Coopérative Le Lévin', 1],
    ['For.E.T. asbl', 2],
  ]);
  expect(proposed[1]?.nearlySameAs).toBe(proposed[0]?.key);
  expect(read('COOPÉRATIVE LE LEVAIN')).toMatchObject({ match: 'new', name: 'Coopérative Le Levain' });
});

test('what the person chose stands for every spelling', () => {
  const { read, proposed } = organisationsIn(['Le Levain', 'LE LEVAIN'], directory);
  const key = proposed[0]?.key ?? '';

  const chosen = organisationsIn(['Le Levain', 'LE LEVAIN'], directory, { [key]: { id: 'la-rampe' } });

  expect(read('LE LEVAIN')).toMatchObject({ match: 'new' });
  expect(chosen.read('LE LEVAIN')).toEqual({ match: 'known', id: 'la-rampe', key });
});

test.each(['', '-', '/', 'néant', 'geen', 'Privé'])('"%s" is no organisation', (cell) => {
  expect(organisationsIn([cell], directory).read(cell)).toBeNull();
});
