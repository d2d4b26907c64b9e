import { drawnMarks, type MarkLetter, markLetters } from '../marks.ts';
import { type Sight, seenAs, sights } from './sight.ts';

const names: Record<Sight, string> = {
  normal: 'most people',
  protan: 'no long-wave cones (protan)',
  deutan: 'no middle-wave cones (deutan)',
  tritan: 'no short-wave cones (tritan)',
};
const [step, height, label] = [76, 64, 250];

/** The twelve marks as they are seen by different eyes, and as a printer without colour prints them. */
export function sightPicture(): string {
  const rows = [
    ...sights.map((sight, index) => row(index, names[sight], (colour) => seenAs(colour, sight))),
    row(sights.length, 'printed in black', null),
  ];
  const [width, tall] = [label + 12 * step, rows.length * height + 16];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${tall}" width="${width}" height="${tall}">`,
    '<title>The twelve group marks as people with each kind of colour-blindness see them</title>',
    `<rect width="${width}" height="${tall}" fill="#ffffff"/>`,
    ...rows.flat(),
    '</svg>\n',
  ].join('\n');
}

function row(index: number, name: string, seen: ((colour: string) => string) | null): string[] {
  const y = 8 + index * height;
  const words = `<text x="12" y="${y + 30}" font-family="sans-serif" font-size="15" fill="#000000">${name}</text>`;
  return [words, ...markLetters.map((letter, at) => mark(letter, label + at * step, y, seen))];
}

function mark(letter: MarkLetter, x: number, y: number, seen: ((colour: string) => string) | null): string {
  const { ground, on, outline } = drawnMarks[letter];
  const [fill, ink] = seen ? [seen(ground), seen(on)] : ['#ffffff', '#000000'];
  const rule = seen ? '' : ' stroke="#000000" stroke-width="3"';
  return [
    `<g transform="translate(${x} ${y})"><rect x="2" y="2" width="${step - 8}" height="48" rx="4" fill="${fill}"${rule}/>`,
    `<text x="9" y="36" font-family="sans-serif" font-weight="bold" font-size="27" fill="${ink}">${letter}</text>`,
    `<path transform="translate(35 14)" fill-rule="evenodd" fill="${ink}" d="${outline}"/></g>`,
  ].join('');
}
