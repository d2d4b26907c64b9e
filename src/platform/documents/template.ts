import { houseTemplate } from './house.typ.ts';
import { readableText, type ShownRange } from './readable-text.ts';

/**
 * A document in the Typst language. The source is written by us and never pasted together: what people wrote reaches it
 * as `json("/data.json")` only, so no name can break a page or become a command.
 * `files` are found by the source under "/<name>"; "/house.typ", "/fonts.json" and "/data.json" are given.
 */
export interface DocumentTemplate {
  main: string;
  files?: Record<string, string | Uint8Array>;
}

/** What `scripts/build/document-fonts.ts` writes down beside the fonts. */
export interface DocumentFonts {
  roles: { titles: string[]; figures: string[]; text: string[] };
  covered: ShownRange[];
}

/** All the files of one job as the compiler will find them. */
export function filesOf(template: DocumentTemplate, data: unknown, fonts: DocumentFonts): Record<string, Uint8Array> {
  const readable = readableText(fonts.covered);
  const json = JSON.stringify(data, (_key, value: unknown) => (typeof value === 'string' ? readable(value) : value));
  const files = {
    ...template.files,
    'main.typ': template.main,
    'house.typ': houseTemplate,
    'fonts.json': JSON.stringify(fonts.roles),
    'data.json': json,
  };
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );
}
