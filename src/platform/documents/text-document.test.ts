import { strFromU8, unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { buildDocumentFonts } from '../../../scripts/build/document-fonts.ts';
import {
  leadingTo,
  openDocuments,
  paragraphsOf,
  renderDocx,
  type TextDocument,
  textDocumentTemplate,
} from './index.ts';
import { copyableCharacters, pdfParts } from './test/pdf-parts.ts';

const fontsFolder = await buildDocumentFonts('node_modules/.cache/maillage/document-fonts');
const refusals: string[] = [];
const documents = openDocuments({ fontsFolder, onRefusal: (refusal) => refusals.push(refusal) });
afterAll(() => documents.close());

const report: TextDocument = {
  language: 'nl',
  title: 'Wat de tafels zeiden',
  lead: 'donderdag 28 januari 2027',
  foot: { line: 'Netwerk', page: 'bladzijde {page} van {pages}' },
  blocks: [
    { kind: 'heading', level: 2, words: 'Noden' },
    {
      kind: 'list',
      items: [
        { label: 'Nood', words: 'Een crèche <b>& \u0001 zo</b>' },
        { label: null, words: 'x'.repeat(300) },
      ],
    },
    { kind: 'heading', level: 3, words: 'Tafel C' },
    ...paragraphsOf('Eerste regel\n\nTweede regel'),
    { kind: 'heading', level: 4, words: 'Profiel' },
  ],
};

test('a seal is copied from the page as it stands; another long word is divided', async () => {
  const softHyphenWhere = async (words: string) => {
    const pdf = await documents.renderPdf(textDocumentTemplate, { ...report, blocks: paragraphsOf(words) });
    return copyableCharacters(pdf).has('\u00ad');
  };

  expect(await softHyphenWhere(`Zegel: ${'0123456789abcdef'.repeat(4)}.`)).toBe(false);
  expect(await softHyphenWhere(`Woord: ${'0123456789abcdef'.repeat(9)}.`)).toBe(true);
});

test('a file for Word has its title, headings, lists and language, and nothing people wrote breaks it', async () => {
  const files = unzipSync(await renderDocx(report));
  const text = strFromU8(files['word/document.xml'] ?? new Uint8Array());

  expect(text).toContain('w:val="Heading1"');
  expect(text).toContain('w:val="Heading4"');
  expect(text).toContain('<w:numPr>');
  expect(text).toContain('Een crèche &lt;b&gt;&amp;   zo&lt;/b&gt;');
  expect(text).toMatch(/Eerste regel[\s\S]*<w:p>[\s\S]*Tweede regel/);
  expect(strFromU8(files['word/styles.xml'] ?? new Uint8Array())).toContain('nl-BE');
});

test('the same document is a tagged PDF', async () => {
  const pdf = await documents.renderPdf(textDocumentTemplate, report);

  const parts = pdfParts(pdf);
  expect(parts).toContain('/StructTreeRoot');
  expect(parts).toContain('/Lang (nl-BE)');
  expect(parts).toMatch(/\/S\s*\/H3/);
  expect(parts).toMatch(/\/S\s*\/LI/);
  expect(refusals).toEqual([]);
});

test('a name that leads somewhere is a link in both files, tagged, at an address that works from anywhere', async () => {
  const parts = [
    { words: 'Naar ', href: null },
    { words: 'La Rampe & co', href: '/n/senne/organisations/1?a=1&b=2' },
    { words: ' sturen.', href: null },
  ];
  const words = parts.map((part) => part.words).join('');
  const sent = leadingTo('https://maillage.example', { ...report, blocks: [{ kind: 'paragraph', words, parts }] });

  const files = unzipSync(await renderDocx(sent));
  const file = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const pdf = pdfParts(await documents.renderPdf(textDocumentTemplate, sent));

  const [, id = 'none'] = /<w:hyperlink [^>]*r:id="([^"]+)"/.exec(file('word/document.xml')) ?? [];
  expect(file('word/_rels/document.xml.rels')).toMatch(
    new RegExp(`Id="${id}"[^>]*Target="https://maillage.example/n/senne/organisations/1\\?a=1&amp;b=2"`),
  );
  expect(file('word/document.xml')).toContain('La Rampe &amp; co');
  expect(file('word/document.xml')).toMatch(/Naar <[\s\S]*sturen\./);
  expect(pdf).toContain('/URI (https://maillage.example/n/senne/organisations/1?a=1&b=2)');
  expect(pdf).toMatch(/\/S\s*\/Link/);
  expect(refusals).toEqual([]);
});
