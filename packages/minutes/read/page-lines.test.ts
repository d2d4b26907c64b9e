import { expect, test } from 'vitest';
import { linesOfPages, type Run } from './page-lines.ts';

const run = (text: string, x: number, y: number, width = text.length * 5): Run => ({ text, x, y, width, height: 11 });
const textOf = (pages: readonly (readonly Run[])[]) => linesOfPages(pages).map(({ text }) => text);

test('what stands on both pages is read once, page numbers never, and a sentence goes on over the page', () => {
  const first = [
    run('Plateforme Accueil', 50, 800),
    run('Le groupe relit la convention et demande que chacune des communes', 50, 760, 480),
    run('Page 1 sur 2', 250, 30),
  ];
  const second = [
    run('Plateforme Accueil', 50, 800),
    run('la signe avant la fin du mois.', 50, 760),
    run('Page 2 sur 2', 250, 30),
  ];

  expect(textOf([first, second]).filter((text) => text !== '')).toEqual([
    'Plateforme Accueil',
    'Le groupe relit la convention et demande que chacune des communes la signe avant la fin du mois.',
  ]);
});

test('a word broken at the end of a line is whole; a name keeps its hyphen', () => {
  const lines = [
    run('Les partenaires demandent une simplification des inscrip-', 50, 700, 480),
    run('tions et des formulaires, comme le proposait hier Jean-', 50, 686, 480),
    run('Pierre Collin.', 50, 672),
  ];

  expect(textOf([lines])).toEqual([
    'Les partenaires demandent une simplification des inscriptions et des formulaires, comme le proposait hier Jean-Pierre Collin.',
  ]);
});

test('cells of a narrow table stand under the cells above them', () => {
  const table = [
    run('Quoi', 50, 700, 20),
    run('Qui', 150, 700, 15),
    run('Quand', 205, 700, 28),
    run('Réserver la salle', 50, 684, 80),
    run('Anna Bel', 150, 684, 48),
    run('15/04/2024', 205, 684, 52),
  ];

  expect(textOf([table])).toEqual(['Quoi\tQui\tQuand', 'Réserver la salle\tAnna Bel\t15/04/2024']);
});
