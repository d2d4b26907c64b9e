import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { renamed, type Sfnt, sfntFromTrueType, sfntFromWoff, trueTypeFrom } from './sfnt.ts';
import { coverage, rangesOf } from './sfnt-coverage.ts';

/** The package brings no types: this is the part of it that is used here. */
interface Keeping {
  keepAllGlyphs: true;
  targetFormat: 'truetype';
  variationAxes: Record<string, number>;
}
const subsetFont: (font: Buffer, text: undefined, keeping: Keeping) => Promise<Buffer> = createRequire(import.meta.url)(
  'subset-font',
);

/**
 * Makes the fonts of printed documents: static TrueType files, because the PDF compiler reads neither woff nor variable
 * fonts. `titles`, `figures` and `text` are the roles a template asks for; each is a list of families tried in order.
 */
interface Source {
  package: string;
  file: string;
  family: string;
  /** For a variable font: the one point of its axes that is kept. */
  axes?: Record<string, number>;
}

const sources: Source[] = [
  ...['latin', 'latin-ext', 'vietnamese'].flatMap((part): Source[] => [
    bricolage(part, 'Titles', { opsz: 48, wdth: 96, wght: 720 }),
    bricolage(part, 'Figures', { opsz: 24, wdth: 84, wght: 720 }),
  ]),
  ...['latin', 'latin-ext'].flatMap((part) => [400, 600].map((weight) => atkinson(part, weight))),
  ...['cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese', 'latin-ext'].flatMap((part) =>
    noto('sans', part),
  ),
  ...['arabic', 'hebrew', 'armenian', 'georgian', 'ethiopic'].flatMap((script) => noto(`sans-${script}`, script)),
  ...noto('emoji', 'emoji'),
];

/** Writes the fonts and `fonts.json` (roles and the characters they cover) to `folder`, unless they are there already. */
export async function buildDocumentFonts(folder: string): Promise<string> {
  const found = sources.flatMap((source) => {
    const path = pathOf(source);
    return path ? [{ ...source, path }] : [];
  });
  const stamp = createHash('sha256')
    .update(await ownCode())
    .update(JSON.stringify(found))
    .digest('hex');
  const isMade = async () => (await readFile(join(folder, 'stamp'), 'utf8').catch(() => '')) === stamp;
  if (await isMade()) return folder;

  // Made beside and renamed, so that two builds at once never leave half a folder.
  const making = `${folder}.${process.pid}`;
  await mkdir(making, { recursive: true });
  const made = await Promise.all(found.map((source) => make(source, making)));
  const roles = { titles: familiesFor('Titles'), figures: familiesFor('Figures'), text: familiesFor('Text') };
  const shown = made.flatMap((ranges) =>
    ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
  );
  await writeFile(join(making, 'fonts.json'), JSON.stringify({ roles, covered: rangesOf(shown) }));
  await writeFile(join(making, 'stamp'), stamp);
  if (await isMade()) {
    await rm(making, { recursive: true, force: true });
    return folder;
  }
  await rm(folder, { recursive: true, force: true });
  await rename(making, folder).catch(() => rm(making, { recursive: true, force: true }));
  return folder;

  /** All families, so that a letter known to one of them is shown in every role; the role's own typeface first. */
  function familiesFor(lead: string): string[] {
    const rank = ({ family }: Source): number =>
      family.startsWith(`Maillage ${lead} `) ? 0 : family.startsWith('Maillage Noto ') ? 1 : 2;
    return [...new Set(found.toSorted((a, b) => rank(a) - rank(b)).map(({ family }) => family))];
  }
}

async function make(source: Source & { path: string }, folder: string): Promise<[number, number][]> {
  const font = renamed(await fontOf(source), source.family);
  await writeFile(
    join(folder, `${source.file.replace(/\.woff2?$/, '')}-${source.family.replaceAll(' ', '')}.ttf`),
    trueTypeFrom(font),
  );
  return coverage(font);
}

async function fontOf({ path, axes }: Source & { path: string }): Promise<Sfnt> {
  const bytes = await readFile(path);
  if (!axes) return sfntFromWoff(bytes);
  return sfntFromTrueType(
    await subsetFont(bytes, undefined, { keepAllGlyphs: true, targetFormat: 'truetype', variationAxes: axes }),
  );
}

/** null: the package is not installed. The typefaces of other scripts are welcome, not needed. */
function pathOf(source: Source): string | null {
  const require = createRequire(import.meta.url);
  try {
    const path = join(dirname(require.resolve(`${source.package}/package.json`)), 'files', source.file);
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

async function ownCode(): Promise<string> {
  const files = ['./document-fonts.ts', './sfnt.ts', './sfnt-coverage.ts'];
  return (await Promise.all(files.map((file) => readFile(new URL(file, import.meta.url), 'utf8')))).join();
}

function bricolage(part: string, name: string, axes: Record<string, number>): Source {
  return {
    package: '@fontsource-variable/bricolage-grotesque',
    file: `bricolage-grotesque-${part}-standard-normal.woff2`,
    family: `Maillage ${name} ${part}`,
    axes,
  };
}

function atkinson(part: string, weight: number): Source {
  return {
    package: '@fontsource/atkinson-hyperlegible-next',
    file: `atkinson-hyperlegible-next-${part}-${weight}-normal.woff`,
    family: `Maillage Text ${part}`,
  };
}

function noto(name: string, part: string): Source[] {
  return [400, 700].map((weight) => ({
    package: `@fontsource/noto-${name}`,
    file: `noto-${name}-${part}-${weight}-normal.woff`,
    family: `Maillage Noto ${name} ${part}`,
  }));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv[2] ?? fileURLToPath(new URL('../../dist/document-fonts', import.meta.url));
  await buildDocumentFonts(folder);
}
