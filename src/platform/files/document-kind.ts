/** What people may hang on a thing, and how a browser is told what it is. */
export const documentKinds = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  txt: 'text/plain; charset=utf-8',
} as const;
export type DocumentKind = keyof typeof documentKinds;

/** A programme, a map, a few pictures; more belongs elsewhere. In bytes. */
export const LARGEST_DOCUMENT = 5_000_000;

/** What the bytes are, whatever the file is called. null: nothing that may be handed on. */
export function documentKind(bytes: Uint8Array): DocumentKind | null {
  const begins = (at: number, ...mark: number[]) => mark.every((byte, index) => bytes[at + index] === byte);
  if (begins(0, 0x25, 0x50, 0x44, 0x46, 0x2d)) return 'pdf';
  if (begins(0, 0x89, 0x50, 0x4e, 0x47)) return 'png';
  if (begins(0, 0xff, 0xd8, 0xff)) return 'jpg';
  if (begins(0, 0x52, 0x49, 0x46, 0x46) && begins(8, 0x57, 0x45, 0x42, 0x50)) return 'webp';
  if (begins(0, 0x50, 0x4b, 0x03, 0x04)) return officeKind(new TextDecoder('latin1').decode(bytes));
  return isPlainText(bytes) ? 'txt' : null;
}

/** Of a container its names of parts stand readable in it. One that carries programs is handed on to nobody. */
function officeKind(container: string): DocumentKind | null {
  if (/vbaProject|\/(?:Scripts|Basic)\/|activeX|oleObject/i.test(container)) return null;
  if (container.includes('word/document.xml')) return 'docx';
  if (container.includes('xl/workbook.xml')) return 'xlsx';
  if (container.includes('ppt/presentation.xml')) return 'pptx';
  // The first part of an OpenDocument is its kind, neither compressed nor far away.
  const said =
    /^.{30}mimetype(application\/vnd\.oasis\.opendocument\.(?:text|spreadsheet|presentation))(?![-a-z])/s.exec(
      container.slice(0, 120),
    );
  return (['odt', 'ods', 'odp'] as const).find((kind) => documentKinds[kind] === said?.[1]) ?? null;
}

/** Letters in UTF-8 and nothing that a browser could take for a page. */
function isPlainText(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return false;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    return !/[\u0000-\u0008\u000e-\u001f]/.test(text) && !/^\s*<(?:!doctype|html|\?xml|svg|script)/i.test(text);
  } catch {
    return false;
  }
}
