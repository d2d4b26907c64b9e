/**
 * Gathers every `texts/fr.json` of the product into `src/app/texts.gen.ts`: the catalogs, and the type of every key
 * with its arguments. French is the reference: a key that Dutch or English lacks does not compile, and a text whose
 * arguments differ is refused here.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = `${root}src/app/texts.gen.ts`;

export function generateTexts(): string[] {
  const folders = globSync('src/**/texts/fr.json', { cwd: root })
    .map((file) => dirname(file))
    .sort();
  const faults: string[] = [];
  const types: string[] = [];
  const imports: string[] = [];
  const checks: string[] = [];
  const spreads = { fr: [] as string[], nl: [] as string[], en: [] as string[] };

  for (const folder of folders) {
    const prefix = basename(dirname(folder));
    const fr = read(folder, 'fr');
    for (const lang of ['fr', 'nl', 'en'] as const) {
      imports.push(`import ${prefix}_${lang} from '../${relative('src', folder)}/${lang}.json' with { type: 'json' };`);
      spreads[lang].push(`...named('${prefix}', ${prefix}_${lang})`);
      if (lang !== 'fr') {
        checks.push(`${prefix}_${lang} satisfies Record<keyof typeof ${prefix}_fr, string>;`);
        faults.push(...differences(folder, lang, fr, read(folder, lang)));
      }
    }
    for (const [key, text] of Object.entries(fr)) types.push(`    '${prefix}.${key}': ${typeOf(argumentsOf(text))};`);
  }

  const source = `// Made by scripts/texts.ts. Change the texts, not this file.
import type { Language } from '#platform/texts';
${imports.join('\n')}

declare module '../platform/texts/types.ts' {
  interface Texts {
${types.join('\n')}
  }
}

${checks.join('\n')}

/** A word joiner, which nobody sees, keeps the word on one line: it would end a line with "e-". */
const unbroken = (text: string) => text.replaceAll('e-mail', 'e-\\u2060mail');

const named = (prefix: string, texts: Record<string, string>) =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [\`\${prefix}.\${key}\`, unbroken(text)]));

export const catalogs: Record<Language, Record<string, string>> = {
  fr: { ${spreads.fr.join(', ')} },
  nl: { ${spreads.nl.join(', ')} },
  en: { ${spreads.en.join(', ')} },
};
`;
  if (current() !== source) writeFileSync(target, source);
  return faults;
}

const read = (folder: string, lang: string): Record<string, string> => {
  try {
    return JSON.parse(readFileSync(`${root}${folder}/${lang}.json`, 'utf8'));
  } catch (error) {
    throw new Error(`${folder}/${lang}.json cannot be read: ${String(error)}`);
  }
};

function current(): string {
  try {
    return readFileSync(target, 'utf8');
  } catch {
    return '';
  }
}

function differences(
  folder: string,
  lang: string,
  fr: Record<string, string>,
  other: Record<string, string>,
): string[] {
  const missing = Object.keys(fr).filter((key) => !(key in other));
  const extra = Object.keys(other).filter((key) => !(key in fr));
  const changed = Object.keys(fr).filter(
    (key) => key in other && typeOf(argumentsOf(fr[key] ?? '')) !== typeOf(argumentsOf(other[key] ?? '')),
  );
  return [
    ...missing.map((key) => `${folder}/${lang}.json lacks ${key}`),
    ...extra.map((key) => `${folder}/${lang}.json has ${key}, which French has not`),
    ...changed.map((key) => `${folder}/${lang}.json: ${key} takes other arguments than in French`),
  ];
}

/** Name → type of each argument of an ICU text, in alphabetical order. */
export function argumentsOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (elements: MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.argument && !found.has(element.value)) found.set(element.value, 'string | number');
      if (element.type === TYPE.number) found.set(element.value, 'number');
      if (element.type === TYPE.plural) found.set(element.value, 'number');
      if (element.type === TYPE.select) found.set(element.value, 'string');
      if (element.type === TYPE.plural || element.type === TYPE.select)
        for (const option of Object.values(element.options)) visit(option.value);
    }
  };
  visit(parse(text, { ignoreTag: true }));
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function typeOf(args: Map<string, string>): string {
  if (args.size === 0) return 'undefined';
  return `{ ${[...args].map(([name, type]) => `${name}: ${type}`).join('; ')} }`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const faults = generateTexts();
  for (const fault of faults) console.error(fault);
  process.exit(faults.length > 0 ? 1 : 0);
}
