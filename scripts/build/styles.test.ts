import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { buildStyles } from './styles.ts';

const out = mkdtempSync(join(tmpdir(), 'look-'));
afterAll(() => rmSync(out, { recursive: true }));

test('the whole look stays small: style sheet 14 kB, 3 kB more where a page is projected, 2 kB where a text is written together, the two fonts of every page 60 kB', {
  timeout: 30_000,
}, async () => {
  const { css, screenCss, writingCss, fonts } = await buildStyles(out);

  const zipped = (name: string) => gzipSync(readFileSync(join(out, name)), { level: 9 }).length;
  const weight = fonts.reduce((sum, font) => sum + statSync(join(out, font)).size, 0);

  expect(zipped(css)).toBeLessThanOrEqual(14_000);
  expect(zipped(screenCss)).toBeLessThanOrEqual(3_000);
  expect(zipped(writingCss)).toBeLessThanOrEqual(2_000);
  expect(fonts).toHaveLength(2);
  expect(weight).toBeLessThanOrEqual(60_000);
});

test('the same sources give the same names, and the sheet asks for nothing outside', { timeout: 30_000 }, async () => {
  const first = await buildStyles(out);
  const again = await buildStyles(out);

  const sheet = readFileSync(join(out, first.css), 'utf8');

  expect(again).toEqual(first);
  expect(sheet).not.toMatch(/url\((?!fonts\/)/);
  expect(sheet).not.toContain('@import');
});

test('a browser that does not know light-dark() gets every colour of the day', { timeout: 30_000 }, async () => {
  const { css } = await buildStyles(out);

  const sheet = readFileSync(join(out, css), 'utf8');
  const fallback = /@supports not \(color:light-dark\(#000,#fff\)\)\{html:root\{([^}]*)\}/.exec(sheet)?.[1] ?? '';
  const colours = [...sheet.matchAll(/(--[\w-]+):\s*light-dark\(/g)].map(([, name]) => name ?? '');

  expect(colours.length).toBeGreaterThan(20);
  for (const name of colours) expect(fallback).toContain(`${name}:oklch(`);
});
