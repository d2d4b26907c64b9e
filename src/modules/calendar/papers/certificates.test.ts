import { afterAll, expect, test } from 'vitest';
import { openDocuments } from '#platform/documents';
import { buildDocumentFonts } from '../../../../scripts/build/document-fonts.ts';
import { pdfParts } from '../../../platform/documents/test/pdf-parts.ts';
import { type CertificatePage, certificates } from './certificates.ts';

const refusals: string[] = [];
const documents = openDocuments({
  fontsFolder: await buildDocumentFonts('node_modules/.cache/maillage/document-fonts'),
  onRefusal: (refusal) => refusals.push(refusal),
});
afterAll(() => documents.close());

const page = (name: string, given: Partial<CertificatePage> = {}): CertificatePage => ({
  language: 'fr',
  network: 'Réseau du Fleuve',
  title: 'Attestation de présence',
  certifies: 'Réseau du Fleuve atteste que',
  name,
  organisation: 'Le Relais',
  'took-part': 'a participé à',
  event: 'Premier rendez-vous, première porte',
  facts: ['28 janvier 2027, 9 h – 15 h 30 (6 heures 30 minutes)', 'Espace Tilleul', 'Délivrée le 2 février 2027'],
  verify: 'Pour vérifier : scanner ce code ou ouvrir cette adresse.',
  address: `https://maillage.example/n/fleuve/events/x/certificates/${'a'.repeat(93)}`,
  ...given,
});

test('each certificate is one page that can be read aloud, however long a name is', async () => {
  const long = 'Wolfeschlegelsteinhausenbergerdorff van der Kruislandenbergse Steenweg '.repeat(3);
  const pages = [page('Awa'), page('Zoé', { language: 'nl', organisation: '' }), page(long, { event: long.repeat(2) })];

  const pdf = await certificates(documents.renderPdf, pages);

  if (process.env.SHOTS) (await import('node:fs')).writeFileSync(`${process.env.SHOTS}/certificates.pdf`, pdf);
  expect(pdfParts(pdf).match(/\/Type \/Page\b/g)).toHaveLength(3);
  expect(refusals).toEqual([]);
}, 60_000);
