import { expect, test } from 'vitest';
import { languages } from '#platform/texts';
import { ShowcasePage } from '../showcase.tsx';
import { aFrame } from './frame.ts';

const shown = (lang: (typeof languages)[number]) => String(<ShowcasePage frame={aFrame(lang)} />);
const found = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] ?? '');

test('every part shows itself in every language, without style or script of its own', () => {
  for (const lang of languages) {
    const html = shown(lang);

    expect(html).toContain(`<html lang="${lang}">`);
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toMatch(/\son[a-z]+=/);
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(html).not.toContain('undefined');
  }
});

test('an id is there once', () => {
  const ids = found(shown('fr'), /\sid="([^"]+)"/g);

  // The mark is drawn in the header and on the ground of a group: the same drawing twice on this page alone.
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index && !id.startsWith('mark-'));

  expect(twice).toEqual([]);
});

test('labels, descriptions and errors lead to what they speak of', () => {
  const html = shown('fr');
  const ids = new Set(found(html, /\sid="([^"]+)"/g));

  const labelled = found(html, /\sfor="([^"]+)"/g);
  const described = found(html, /aria-describedby="([^"]+)"/g).flatMap((list) => list.split(' '));
  const linked = found(html, /href="#([^"]+)"/g);

  expect([...labelled, ...described, ...linked].filter((id) => !ids.has(id))).toEqual([]);
  expect(labelled.length).toBeGreaterThan(5);
});

test('every button that is an icon alone says what it does', () => {
  const html = shown('nl');

  for (const button of found(html, /<button[^>]*>(.*?)<\/button>/gs))
    expect(
      button
        .replace(/<svg.*?<\/svg>/gs, '')
        .replace(/<[^>]+>/g, '')
        .trim(),
    ).not.toBe('');
});
