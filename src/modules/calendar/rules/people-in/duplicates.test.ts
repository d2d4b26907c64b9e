import { expect, test } from 'vitest';
import { type Duplicate, Duplicates, type Somebody } from './duplicates.ts';

function somebody(
  line: number,
  name: string,
  { email = null, organisation = null }: { email?: string | null; organisation?: string | null } = {},
): Somebody {
  const [givenName = '', familyName = ''] = name.split(' / ');
  return { who: { line }, givenName, familyName, email, organisation };
}

function second(first: Somebody, other: Somebody): Duplicate | null {
  const duplicates = new Duplicates([first, other]);
  duplicates.remember(first);
  return duplicates.findThenRemember(other);
}

test('one address and one name: the same person, however it is written', () => {
  const first = somebody(2, 'Ana / Dupuis', { email: 'ana@exemple.test' });
  expect(second(first, somebody(9, 'DUPUIS / Ana', { email: 'ANA@exemple.test' }))).toEqual({
    of: { line: 2 },
    certainty: 'same',
    why: 'email',
  });
});

test('one address and two names: somebody registers a colleague, perhaps', () => {
  const first = somebody(2, 'Ana / Dupuis', { email: 'ana@exemple.test' });
  expect(second(first, somebody(9, 'Bram / Maes', { email: 'ana@exemple.test' }))).toMatchObject({
    certainty: 'likely',
    why: 'emailOnly',
  });
});

test('an address that three people give says nothing', () => {
  const people = ['Ana / Dupuis', 'Bram / Maes', 'Chloé / Diallo'].map((name, i) =>
    somebody(i, name, { email: 'info@exemple.test' }),
  );
  const duplicates = new Duplicates(people);
  for (const person of people) {
    expect(duplicates.findThenRemember(person)).toBeNull();
  }
});

test('name and organisation: the same, unless skipping would lose an address or the addresses differ', () => {
  const at = { organisation: 'id 1' };
  const first = somebody(2, 'Ana / Dupuis', at);
  expect(second(first, somebody(9, 'ana / dupuis', at))?.certainty).toBe('same');
  expect(second(first, somebody(9, 'Ana / Dupuis', { ...at, email: 'ana@exemple.test' }))?.certainty).toBe('likely');
  expect(
    second(
      somebody(2, 'Ana / Dupuis', { ...at, email: 'a@exemple.test' }),
      somebody(9, 'Ana / Dupuis', { ...at, email: 'b@exemple.test' }),
    )?.certainty,
  ).toBe('likely');
});

test('swapped names in one organisation are asked about', () => {
  const at = { organisation: 'id 1' };
  expect(second(somebody(2, 'Ana / Dupuis', at), somebody(9, 'Dupuis / Ana', at))).toMatchObject({
    certainty: 'likely',
    why: 'swappedName',
  });
});

test('people of one name in two organisations are two people, and so are two first names without organisation', () => {
  expect(
    second(
      somebody(2, 'Ana / Dupuis', { organisation: 'id 1' }),
      somebody(9, 'Ana / Dupuis', { organisation: 'id 2' }),
    ),
  ).toBeNull();
  expect(second(somebody(2, 'Ana'), somebody(9, 'Ana'))).toBeNull();
  expect(second(somebody(2, 'Ana / Dupuis'), somebody(9, 'Ana / Dupuis'))).toMatchObject({
    certainty: 'likely',
    why: 'name',
  });
  expect(
    second(somebody(2, 'Ana', { organisation: 'id 1' }), somebody(9, 'Ana', { organisation: 'id 1' }))?.certainty,
  ).toBe('likely');
});
