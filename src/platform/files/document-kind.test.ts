import { expect, test } from 'vitest';
import { documentKind } from './document-kind.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const zip = (...names: string[]) => bytes(`PK\u0003\u0004${names.map((name) => `..........${name}`).join('')}`);
const openDocument = (kind: string) => bytes(`PK\u0003\u0004${'.'.repeat(26)}mimetype${kind}PK`);

test.each([
  ['pdf', bytes('%PDF-1.7\n…')],
  ['png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1])],
  ['jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
  ['docx', zip('[Content_Types].xml', 'word/document.xml')],
  ['xlsx', zip('[Content_Types].xml', 'xl/workbook.xml')],
  ['pptx', zip('[Content_Types].xml', 'ppt/presentation.xml')],
  ['odt', openDocument('application/vnd.oasis.opendocument.text')],
  ['txt', bytes('Ordre du jour : 9 h, accueil. « Bienvenue »')],
])('%s is known by its content', (kind, content) => {
  expect(documentKind(content)).toBe(kind);
});

test.each([
  ['a page', bytes('  <!DOCTYPE html><script>alert(1)</script>')],
  ['a drawing that can act', bytes('<svg onload="alert(1)">')],
  ['a document with programs', zip('word/document.xml', 'word/vbaProject.bin')],
  ['a program', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3])],
  ['any archive', zip('setup.exe')],
  ['a template of text', openDocument('application/vnd.oasis.opendocument.text-template')],
  ['nothing', new Uint8Array()],
])('%s is handed on to nobody', (_, content) => {
  expect(documentKind(content)).toBeNull();
});
