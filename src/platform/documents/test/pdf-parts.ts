import { inflateSync } from 'node:zlib';

/** All that stands in a PDF: its objects and, unpacked, its streams. Enough to look for a word, not to read a page. */
export function pdfParts(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf);
  const plain = bytes.toString('latin1');
  const unpacked = [...plain.matchAll(/stream\r?\n/g)].map(({ index, 0: mark }) => {
    try {
      return inflateSync(bytes.subarray(index + mark.length), { finishFlush: 2 }).toString('latin1');
    } catch {
      return '';
    }
  });
  return [plain, ...unpacked].join('\n');
}

/** The characters that a reader can copy from the file: those its fonts map back to Unicode. */
export function copyableCharacters(pdf: Uint8Array): Set<string> {
  const mapped = pdfParts(pdf).matchAll(/<[0-9A-F]{2,4}> <((?:[0-9A-F]{4})+)>/gi);
  return new Set([...mapped].flatMap(([, hex = '']) => [...Buffer.from(hex, 'hex').swap16().toString('utf16le')]));
}
