import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { drawnMarks, markLetters } from './marks.ts';
import { contrast, distance, hexOf, type Sight, sights } from './test/sight.ts';
import { sightPicture } from './test/sight-picture.ts';

/** The two marks that come nearest to each other among the first so many. */
function nearest(groups: number, sight: Sight): number {
  const grounds = markLetters.slice(0, groups).map((letter) => drawnMarks[letter].ground);
  const apart = grounds.flatMap((one, i) => grounds.slice(0, i).map((other) => distance(one, other, sight)));
  return Math.min(...apart);
}

/** What the look asks for (docs/decisions/0003-the-look.md): the smallest OKLab distance, rounded to hundredths. */
const asked: [number, Record<Sight, number>][] = [
  [6, { normal: 0.18, protan: 0.16, deutan: 0.17, tritan: 0.09 }],
  [8, { normal: 0.17, protan: 0.16, deutan: 0.09, tritan: 0.09 }],
  [12, { normal: 0.14, protan: 0.09, deutan: 0.08, tritan: 0.09 }],
];

for (const [groups, least] of asked) {
  test.each(sights)(`the grounds of ${groups} groups are told apart with %s sight`, (sight) => {
    expect(Math.round(100 * nearest(groups, sight)) / 100).toBeGreaterThanOrEqual(least[sight]);
  });
}

test('no two marks share a letter or a shape, so that without any colour they differ still', () => {
  expect(new Set(markLetters).size).toBe(12);
  expect(new Set(markLetters.map((letter) => drawnMarks[letter].outline)).size).toBe(12);
});

test('letter and shape stand on their ground with a contrast of 5 to 1 at least', () => {
  for (const letter of markLetters) {
    const { ground, on } = drawnMarks[letter];
    expect(contrast(ground, on), letter).toBeGreaterThanOrEqual(5);
  }
});

test('paper has the colours of the screen', async () => {
  const css = await readFile('src/platform/ui/theme/groups.css', 'utf8');
  const tokens = [...css.matchAll(/\.group-([A-M]) \{\s*--ground: oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g)];
  const onScreen = tokens.map(([, letter, ...numbers]) => {
    const [lightness = 0, chroma = 0, hue = 0] = numbers.map(Number);
    return [letter, hexOf(lightness, chroma, hue)];
  });

  const onPaper = markLetters.map((letter) => [letter, drawnMarks[letter].ground]);

  expect(onScreen).toEqual(onPaper);
});

test('the picture in the documentation shows the marks as they are', async () => {
  await expect(sightPicture()).toMatchFileSnapshot('../../../../docs/look/group-marks.svg');
});
