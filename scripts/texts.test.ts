import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { argumentsOf, generateTexts } from './texts.ts';

const files = globSync('src/**/texts/{fr,nl,en}.json');
const textsOf = (file: string) => Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);

test('every text exists in French, Dutch and English with the same arguments', () => {
  expect(files.length).toBeGreaterThan(8);
  expect(generateTexts()).toEqual([]);
});

test('the arguments of a text are read from its plurals too', () => {
  expect([...argumentsOf('{count, plural, one {un jour de {name}} other {# jours}}')]).toEqual([
    ['count', 'number'],
    ['name', 'string | number'],
  ]);
});

test('French keeps a narrow no-break space before its double marks', () => {
  const loose = files
    .filter((file) => file.endsWith('fr.json'))
    .flatMap((file) => textsOf(file).map(([key, text]) => ({ file, key, text })))
    .filter(({ text }) =>
      /[^\u202f\s{}'][;!?»]|[^\u202f\s\d{}htp][:]|[ \u00a0][;!?:»]|« | «[^\u202f]/.test(
        text.replace(/\{[^{}]*\{[^{}]*\}[^{}]*\}|\{[^}]*\}|https?:\/\/\S*/g, 'x\u202f'),
      ),
    );

  expect(loose.map(({ file, key, text }) => `${file} ${key}: ${text}`)).toEqual([]);
});

test('Dutch was not left in French: the two differ, but for names and signs', () => {
  const same = files
    .filter((file) => file.endsWith('fr.json'))
    .flatMap((file) => {
      const dutch = new Map(textsOf(file.replace('fr.json', 'nl.json')));
      return textsOf(file)
        .filter(([key, text]) => text.split(/\s+/).length > 3 && dutch.get(key) === text)
        .map(([key]) => `${file} ${key}`);
    });

  expect(same).toEqual([]);
});

test('nobody is cheered, ranked or scolded', () => {
  const loud = files.flatMap((file) =>
    textsOf(file)
      .filter(([, text]) => /\b(Oups|Bravo|Super|Hoera|Oops)\b|!/i.test(text))
      .map(([key]) => `${file} ${key}`),
  );

  expect(loud).toEqual([]);
});
