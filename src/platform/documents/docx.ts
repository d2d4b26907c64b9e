import type { DocumentBlock, TextDocument } from './text-document.ts';

/** A file that Word and others go on writing in, with real headings and lists. */
export async function renderDocx({ language, title, lead, foot, blocks }: TextDocument): Promise<Uint8Array> {
  // Large, and asked for seldom.
  const docx = await import('docx');
  const { Document, Footer, HeadingLevel, LevelFormat, Packer, PageNumber, Paragraph, TextRun } = docx;
  const levels = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 };

  const paragraphs = (block: DocumentBlock) => {
    if (block.kind === 'heading') return [new Paragraph({ text: plain(block.words), heading: levels[block.level] })];
    if (block.kind === 'paragraph') return [new Paragraph({ text: plain(block.words), spacing: { after: 120 } })];
    return block.items.map(
      ({ label, words }) =>
        new Paragraph({
          numbering: { reference: 'items', level: 0 },
          children: [
            ...(label === null ? [] : [new TextRun({ text: `${plain(label)} `, bold: true })]),
            new TextRun(plain(words)),
          ],
        }),
    );
  };
  const [before = '', between = '', after = ''] = foot.page.split(/\{pages?\}/);
  const pages = new Paragraph({
    children: [
      new TextRun({ text: `${plain(foot.line)}  –  ${before}`, size: 18 }),
      new TextRun({ children: [PageNumber.CURRENT], size: 18 }),
      new TextRun({ text: between, size: 18 }),
      new TextRun({ children: [PageNumber.TOTAL_PAGES], size: 18 }),
      new TextRun({ text: after, size: 18 }),
    ],
  });
  const file = new Document({
    title: plain(title),
    creator: 'Maillage',
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, language: { value: regions[language] } } },
        title: { run: { size: 48, bold: true }, paragraph: { spacing: { after: 120 } } },
        heading2: { run: { size: 32, bold: true }, paragraph: { spacing: { before: 400, after: 120 } } },
        heading3: { run: { size: 26, bold: true }, paragraph: { spacing: { before: 280, after: 100 } } },
        heading4: { run: { size: 23, bold: true }, paragraph: { spacing: { before: 200, after: 80 } } },
      },
    },
    numbering: {
      config: [
        {
          reference: 'items',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: { left: 360, hanging: 260 }, spacing: { after: 60 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        footers: { default: new Footer({ children: [pages] }) },
        children: [
          new Paragraph({ text: plain(title), heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ text: plain(lead), spacing: { after: 240 } }),
          ...blocks.flatMap(paragraphs),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

const regions = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' };

/** Signs that an XML file may not hold would make Word refuse the whole of it. */
const plain = (words: string): string => words.toWellFormed().replace(/\p{Cc}/gu, ' ');
