import { encode } from 'uqr';
import type { DocumentTemplate } from '#platform/documents';
import type { Language } from '#platform/texts';
import { certificatesTemplate } from './certificates.typ.ts';

/** What stands on one certificate, in the words of its person's language. */
export type CertificatePage = {
  language: Language;
  network: string;
  title: string;
  certifies: string;
  name: string;
  organisation: string;
  'took-part': string;
  event: string;
  /** When, how long, where, by whom, given on which day. */
  facts: string[];
  verify: string;
  /** Answers whether it is true. */
  address: string;
};

type RenderPdf = (template: DocumentTemplate, data: unknown) => Promise<Uint8Array>;

/** Certificates of attendance, a page each. A4. */
export function certificates(renderPdf: RenderPdf, pages: readonly CertificatePage[]): Promise<Uint8Array> {
  const [first] = pages;
  const drawn = pages.map((page) => ({ ...page, qr: picture(page.address) }));
  return renderPdf(
    { main: certificatesTemplate },
    { language: first?.language ?? 'fr', title: first?.title ?? '', pages: drawn },
  );
}

/** As one outline a code stays sharp on any printer. */
function picture(address: string): string {
  const { size, data } = encode(address, { ecc: 'M', border: 0 });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1.02v1.02h-1.02z`] : [])));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${squares.join('')}"/></svg>`;
}
