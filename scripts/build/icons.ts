import { readFileSync, writeFileSync } from 'node:fs';
import { iconNames } from '../../src/platform/ui/icons/names.ts';

const assets = new URL('../../node_modules/@phosphor-icons/core/assets/', import.meta.url);
const target = new URL('../../src/platform/ui/icons/drawings.gen.ts', import.meta.url);

/** Draws the icons of `names.ts` into the file the pages read, so that a page carries only the few paths it shows. */
export function drawIcons(): void {
  const lines = iconNames.map((name) => {
    const [regular, bold, fill] = [`regular/${name}`, `bold/${name}-bold`, `fill/${name}-fill`].map(drawingOf);
    return `  '${name}': { regular: '${regular}', bold: '${bold}', fill: '${fill}' },`;
  });
  const head = '// Made by scripts/build/icons.ts from @phosphor-icons/core (MIT). Change names.ts and run it again.';
  writeFileSync(target, `${head}\nexport const drawings = {\n${lines.join('\n')}\n} as const;\n`);
}

function drawingOf(path: string): string {
  const svg = readFileSync(new URL(`${path}.svg`, assets), 'utf8');
  const drawings = [...svg.matchAll(/<path d="([^"]+)"/g)].map((found) => found[1]);
  if (drawings.length === 0) throw new Error(`${path} has no path to draw`);
  return drawings.join('');
}

if (import.meta.main) drawIcons();
