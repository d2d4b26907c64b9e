import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { kept } from './kept.ts';

export interface BuiltFont {
  family: string;
  /** Under the folder of assets: "fonts/…woff2". */
  file: string;
  weight: string;
  stretch: string | null;
  unicodeRange: string;
  /** Every page needs it: fetched before the style sheet asks for it. */
  preloaded: boolean;
}

const fontsource = fileURLToPath(new URL('../../node_modules/@fontsource-variable/', import.meta.url));

/** French, Dutch, English and what stands around their words. */
const LATIN: [number, number][] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x178, 0x178],
  [0x2009, 0x2009],
  [0x2013, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
];
/** Names from everywhere: Turkish, Polish, Czech, Romanian, Croatian … Fetched only where one is shown. */
const LATIN_EXT: [number, number][] = [
  [0x100, 0x130],
  [0x132, 0x151],
  [0x154, 0x177],
  [0x179, 0x17f],
  [0x218, 0x21b],
  [0x1e80, 0x1e9e],
];

/** Titles: one weight and one optical size, but narrow figures. Each further axis would cost 20 kB. */
const titles = { wght: 700, opsz: 32, wdth: { min: 76, max: 100 } };
/** All that is read: regular and semi-bold. */
const text = { wght: { min: 400, max: 620 } };

const families = [
  {
    family: 'Bricolage Grotesque',
    folder: 'bricolage-grotesque',
    file: 'standard',
    axes: titles,
    weight: '700',
    stretch: '76% 100%',
  },
  {
    family: 'Atkinson Hyperlegible Next',
    folder: 'atkinson-hyperlegible-next',
    file: 'wght',
    axes: text,
    weight: '400 620',
    stretch: null,
  },
];

/** Subsets the two families into `<outDir>/fonts/`. The name of each file holds the hash of what is inside. */
export async function buildFonts(outDir: string): Promise<BuiltFont[]> {
  mkdirSync(join(outDir, 'fonts'), { recursive: true });
  const built: BuiltFont[] = [];
  for (const { family, folder, file, axes, weight, stretch } of families) {
    for (const set of ['latin', 'latin-ext'] as const) {
      const ranges = set === 'latin' ? LATIN : LATIN_EXT;
      const source = readFileSync(join(fontsource, folder, 'files', `${folder}-${set}-${file}-normal.woff2`));
      const woff2 = await subset(source, ranges, axes);
      const name = `fonts/${folder}-${set}-${hashOf(woff2)}.woff2`;
      writeFileSync(join(outDir, name), woff2);
      built.push({ family, file: name, weight, stretch, unicodeRange: written(ranges), preloaded: set === 'latin' });
    }
  }
  return built;
}

type Axes = Record<string, number | { min: number; max: number }>;

function subset(source: Buffer, ranges: [number, number][], variationAxes: Axes): Promise<Buffer> {
  const characters = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
  const words = String.fromCodePoint(...characters);
  return kept('fonts', [source, JSON.stringify({ words, variationAxes })], () =>
    subsetFont(source, words, {
      targetFormat: 'woff2',
      noHinting: true,
      keepFeatures: ['kern', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum'],
      variationAxes,
    }),
  );
}

const hex = (code: number) => code.toString(16);
const written = (ranges: [number, number][]) =>
  ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',');

export function hashOf(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 10);
}
