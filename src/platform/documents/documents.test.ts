import { afterAll, expect, test } from 'vitest';
import { buildDocumentFonts } from '../../../scripts/build/document-fonts.ts';
import { type DocumentTemplate, DocumentTooSlow, openDocuments } from './index.ts';
import { copyableCharacters, pdfParts } from './test/pdf-parts.ts';

const fontsFolder = await buildDocumentFonts('node_modules/.cache/maillage/document-fonts');
const refusals: string[] = [];
const documents = openDocuments({ fontsFolder, onRefusal: (refusal) => refusals.push(refusal) });
afterAll(() => documents.close());

const letter: DocumentTemplate = {
  main: `
#import "/house.typ": *
#let data = json("/data.json")
#show: house.with(language: data.language, title: data.title)
#heading(titled(24pt, data.title))
#data.name
`,
};

test('a document is a tagged PDF/UA that knows its language and title', async () => {
  const pdf = await documents.renderPdf(letter, { language: 'nl', title: 'Onthaallijst', name: 'Zoë' });

  expect(Buffer.from(pdf).toString('latin1', 0, 5)).toBe('%PDF-');
  const parts = pdfParts(pdf);
  expect(parts).toContain('/StructTreeRoot');
  expect(parts).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
  expect(parts).toContain('/Lang (nl-BE)');
  expect(parts).toContain('pdfuaid:part');
  expect(parts).toMatch(/<dc:title>.*Onthaallijst/s);
  expect(refusals).toEqual([]);
});

test('Turkish, Polish, Czech and Vietnamese letters are shown and can be copied', async () => {
  const name = 'ŞğıİąłŻřůČễ';
  const pdf = await documents.renderPdf(letter, { language: 'fr', title: 'Noms', name });

  expect([...copyableCharacters(pdf)]).toEqual(expect.arrayContaining([...name]));
});

test('what people write is never a command', async () => {
  const name = '#panic("no") #import "x" $x$ *b* \\ [ ] "\' </script>';
  const pdf = await documents.renderPdf(letter, { language: 'fr', title: name, name });

  expect(copyableCharacters(pdf)).toContain('#');
});

test('the same data makes the same bytes', async () => {
  const data = { language: 'en', title: 'Twice', name: 'Anne' };

  expect(await documents.renderPdf(letter, data)).toEqual(await documents.renderPdf(letter, data));
});

test('a mistake in a template says where it is, and the next document is made', async () => {
  await expect(documents.renderPdf({ main: '#nothing-of-that-name' }, {})).rejects.toThrow(
    /unknown variable.*main\.typ/,
  );

  await expect(documents.renderPdf(letter, { language: 'fr', title: 'Après', name: '' })).resolves.toBeDefined();
});

test('a document that never ends is ended, and the next one is made', async () => {
  const impatient = openDocuments({ fontsFolder, timeLimitMs: 1500 });
  const endless = { main: '#let n = 0\n#while n < 1e12 { n = n + 1; for x in range(100000) { n = n + 0 } }' };

  await expect(impatient.renderPdf(endless, {})).rejects.toThrow(DocumentTooSlow);
  await expect(impatient.renderPdf(letter, { language: 'fr', title: 'Après', name: '' })).resolves.toBeDefined();
  await impatient.close();
});

test('the server goes on answering while a long document is made', async () => {
  const long = {
    main: '#import "/house.typ": *\n#show: house.with(title: "x")\n#for n in range(4000) [= #n\n #lorem(40)\n]',
  };
  let longestPause = 0;
  let before = performance.now();
  const watch = setInterval(() => {
    longestPause = Math.max(longestPause, performance.now() - before);
    before = performance.now();
  }, 5);

  const began = performance.now();
  await documents.renderPdf(long, {});
  clearInterval(watch);

  expect(longestPause).toBeLessThan((performance.now() - began) / 3);
});
