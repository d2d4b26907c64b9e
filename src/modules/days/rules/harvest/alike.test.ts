import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growthOf, STEADY } from '../../../../../test/growth.ts';
import { alike } from './alike.ts';

const told = (texts: readonly string[]) => texts.map((text, at) => ({ id: `s${String(at).padStart(5, '0')}`, text }));
const groupsOf = (texts: readonly string[]) => {
  const said = told(texts);
  return alike(said).map(({ ids }) => ids.map((id) => texts[Number(id.slice(1))]).toSorted());
};

test('what several tables said in other words is proposed together, what else was said is not', () => {
  const childcare = [
    'Il manque des garderies tôt le matin',
    'Pas de garderie le matin',
    'La garderie du matin ouvre trop tard',
  ];
  const letters = ['On ne comprend pas les lettres du CPAS', 'Les lettres du CPAS sont incompréhensibles'];
  const alone = ['Le bus passe une fois par heure', 'Une permanence commune le mardi', 'Plus de temps pour écouter'];

  const groups = groupsOf([...childcare, ...alone, ...letters]);

  expect(groups).toContainEqual(childcare.toSorted());
  expect(groups).toContainEqual(letters.toSorted());
  expect(groups).toHaveLength(2);
});

test('it reads Dutch, and slips of the finger', () => {
  const queue = [
    'Zes weken wachten op een taaltest',
    'Wachttijd voor de taaltest is zes weken',
    'Te lang wachten op taaltesten',
  ];
  const forms = ['De formulieren zijn te moeilijk', 'Formuliren zijn te moeilijk'];

  const groups = groupsOf([...queue, 'Geen bus op zondag', ...forms]);

  expect(groups).toContainEqual(forms.toSorted());
  expect(groups.find((group) => group.includes(queue[0]))?.length).toBeGreaterThanOrEqual(2);
  expect(groups.flat()).not.toContain('Geen bus op zondag');
});

const words =
  'garderie matin lettre bus formation logement permanence accueil taaltest wachten école horaire papier guichet'.split(
    ' ',
  );
const sentence = fc.array(fc.constantFrom(...words), { maxLength: 7 }).map((chosen) => chosen.join(' '));
const day = fc.array(fc.oneof(sentence, fc.string()), { maxLength: 40 });

test('the same statements give the same groups, in whatever order they come; nobody stands in two', () => {
  fc.assert(
    fc.property(
      day.chain((texts) =>
        fc.tuple(fc.constant(told(texts)), fc.shuffledSubarray(told(texts), { minLength: texts.length })),
      ),
      ([said, shuffled]) => {
        const groups = alike(said);
        expect(alike(shuffled)).toEqual(groups);
        const ids = groups.flatMap((group) => group.ids);
        expect(new Set(ids).size).toBe(ids.length);
        expect(groups.every((group) => group.ids.length > 1 && group.likeness > 0 && group.likeness < 1.0001)).toBe(
          true,
        );
      },
    ),
  );
});

test('the same words are always together', () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 20 }), (texts) => {
      const said = told([...texts, ...texts]);
      const groups = alike(said);
      for (const { id, text } of said.filter((one) => one.text !== '')) {
        const twins = said.filter((other) => other.text === text).map((other) => other.id);
        const group = groups.find(({ ids }) => ids.includes(id));
        expect(group?.ids).toEqual(expect.arrayContaining(twins));
      }
    }),
  );
});

/** The same every time, and no two the same. */
function manySentences(count: number, vocabulary: number): string[] {
  let seed = 7;
  const next = (n: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % n;
  };
  const word = (at: number) => `mo${((at * 7919) % 99_991).toString(36)}t`;
  return Array.from({ length: count }, () =>
    Array.from({ length: 6 + next(8) }, () => word(next(vocabulary))).join(' '),
  );
}

test.each([3000, 60, 12])('two thousand statements of %i words are not compared all with all', async (vocabulary) => {
  const grows = await growthOf((parts) => alike(told(manySentences(500 * parts, vocabulary))));

  expect(grows).toBeLessThan(STEADY);
});
