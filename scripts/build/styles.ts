import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type BuiltFont, buildFonts, hashOf } from './fonts.ts';

const ui = fileURLToPath(new URL('../../src/platform/ui/', import.meta.url));

/** Safari 15.4 and Chrome 111 know oklch() and layers; nesting is unfolded for them. */
const TARGETS = ['chrome111', 'safari15.4', 'firefox115'];

export interface BuiltLook {
  /** Names under the folder of assets. */
  css: string;
  /** What only pages that are projected need beside it. */
  screenCss: string;
  /** What only a text that is written together needs beside it. */
  writingCss: string;
  /** The fonts a page preloads. */
  fonts: string[];
}

/** The style sheet of every page, those of projected pages and of texts written together, and the fonts, minified, each with its hash in the name. */
export async function buildStyles(outDir: string): Promise<BuiltLook> {
  mkdirSync(outDir, { recursive: true });
  const fonts = await buildFonts(outDir);
  const sheet = await bundled(join(ui, 'theme/index.css'));
  return {
    css: keep(outDir, 'maillage', 'css', fonts.map(fontFace).join('') + fallbackFaces + dayFor(sheet) + sheet),
    screenCss: keep(outDir, 'screen', 'css', await bundled(join(ui, 'theme/screen.css'))),
    writingCss: keep(outDir, 'writing', 'css', await bundled(join(ui, 'theme/writing.css'))),
    fonts: fonts.filter((font) => font.preloaded).map((font) => font.file),
  };
}

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    target: TARGETS,
    logLevel: 'warning',
  });
  return outputFiles[0]?.text.trim() ?? '';
}

function keep(outDir: string, name: string, ending: string, content: string): string {
  const file = `${name}-${hashOf(content)}.${ending}`;
  writeFileSync(join(outDir, file), content);
  return file;
}

function fontFace({ family, file, weight, stretch, unicodeRange }: BuiltFont): string {
  const width = stretch === null ? '' : `font-stretch:${stretch};`;
  return `@font-face{font-family:"${family}";src:url(${file})format("woff2");font-weight:${weight};${width}font-display:swap;unicode-range:${unicodeRange}}`;
}

/** The fonts a device has, stretched to the measures of ours, so that the text does not jump when ours arrive. */
const fallbackFaces =
  '@font-face{font-family:"Text fallback";src:local(Arial),local(Liberation Sans),local(Roboto);size-adjust:101%;ascent-override:94%;descent-override:28%;line-gap-override:0%}' +
  '@font-face{font-family:"Title fallback";src:local(Arial Bold),local(Arial),local(Roboto);font-weight:700;size-adjust:97%;ascent-override:95%;descent-override:27%;line-gap-override:0%}';

/** A browser that does not know light-dark() shows the day: each colour again, by itself. */
function dayFor(sheet: string): string {
  const days = [...sheet.matchAll(/(--[\w-]+):\s*light-dark\((oklch\([^)]*\))/g)].map(
    ([, name, day]) => `${name}:${day}`,
  );
  return `@supports not (color:light-dark(#000,#fff)){html:root{color-scheme:light;${days.join(';')}}}`;
}
