import type { ParagraphChild } from 'docx';
import type { DocumentBlock, TextDocument } from './text-document.ts';

/** A file that Word and others go on writing in, with real headings and lists. */
export async function renderDocx({
  language,
  title,
  lead,
  foot,
  watermark = null,
  blocks,
}: TextDocument): Promise<Uint8Array> {
  // Large, and asked for seldom.
  const docx = await import('docx');
  const { Document, Footer, Header, HeadingLevel, ImportedXmlComponent, LevelFormat, Packer, PageNumber } = docx;
  const { ExternalHyperlink, Paragraph, TextRun } = docx;
  const levels = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 };

  const paragraphs = (block: DocumentBlock) => {
    if (block.kind === 'heading') return [new Paragraph({ text: plain(block.words), heading: levels[block.level] })];
    if (block.kind === 'paragraph') return [new Paragraph({ children: pieces(block), spacing: { after: 120 } })];
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
  const pieces = ({ words, parts }: Extract<DocumentBlock, { kind: 'paragraph' }>): ParagraphChild[] =>
    (parts ?? [{ words, href: null }]).map((part) =>
      part.href === null
        ? new TextRun(plain(part.words))
        : new ExternalHyperlink({
            link: part.href,
            children: [new TextRun({ text: plain(part.words), style: 'Hyperlink' })],
          }),
    );
  const across = (words: string) => {
    // What is read from a string comes wrapped in a component without a name, which would be written as one.
    const { root } = ImportedXmlComponent.fromXmlString(watermarkXml(words)) as unknown as { root: ParagraphChild[] };
    return new Paragraph({ children: root });
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
        ...(watermark !== null && { headers: { default: new Header({ children: [across(watermark)] }) } }),
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

/** A shape behind the text of each page, as Word itself makes a watermark. */
const watermarkXml = (words: string): string =>
  `<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/></v:formulas><v:path textpathok="t" o:connecttype="custom"/><v:textpath on="t" fitshape="t"/></v:shapetype><v:shape id="watermark" o:spid="_x0000_s2049" type="#_x0000_t136" style="position:absolute;margin-left:0;margin-top:0;width:500pt;height:86pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin" o:allowincell="f" fillcolor="#d9d9d9" stroked="f"><v:textpath style="font-family:&quot;Calibri&quot;;font-size:1pt" string="${escaped(words)}"/></v:shape></w:pict></w:r>`;

const escaped = (words: string): string => plain(words).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const regions = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' };

/** Signs that an XML file may not hold would make Word refuse the whole of it. */
const plain = (words: string): string => words.toWellFormed().replace(/\p{Cc}/gu, ' ');
