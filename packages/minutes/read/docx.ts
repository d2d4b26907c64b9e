import mammoth from 'mammoth';
import type { SourceLine } from '../text/document.ts';
import { linesOfHtml } from './html.ts';
import { Unreadable } from './unreadable.ts';
import { partsOf } from './unzipped.ts';

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titre'] => h1:fresh",
  "p[style-name='Titel'] => h1:fresh",
];

/** A document for Word. Nothing outside it is fetched, and its pictures are not unpacked. */
export async function docxLines(bytes: Uint8Array): Promise<SourceLine[]> {
  if (!partsOf(bytes).includes('word/document.xml')) throw new Unreadable('unknownKind');
  const { value } = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      {
        styleMap: STYLES,
        ignoreEmptyParagraphs: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    )
    .catch(() => {
      throw new Unreadable('broken');
    });
  return linesOfHtml(value, { keepsTabs: true });
}
