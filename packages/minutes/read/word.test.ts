import { expect, test } from 'vitest';
import { zipOf } from '../test/zip.ts';
import { readLines } from './lines.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const said = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string) => `<w:p>${content}</w:p>`;
const TAB = '<w:r><w:tab/></w:r>';
const SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';

function wordOf(body: string): Uint8Array {
  return zipOf({
    '[Content_Types].xml': bytes(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': bytes(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': bytes(`<?xml version="1.0"?><w:document ${SPACES}><w:body>${body}</w:body></w:document>`),
  });
}

async function textOf(content: Uint8Array, name: string) {
  const reading = await readLines(content, name);
  return reading.ok ? reading.lines.map(({ text }) => text) : reading.why;
}

test('Word: what was added counts, what was struck out and what was commented does not, boxes are read, tabs stay', async () => {
  const added = '<w:ins w:id="1" w:author="x"><w:r><w:t>Anna Bel, </w:t></w:r></w:ins>';
  const struck = '<w:del w:id="2" w:author="x"><w:r><w:delText>Zoé Zut, </w:delText></w:r></w:del>';
  const commented = `<w:commentRangeStart w:id="0"/>${said('Bram Claes')}<w:commentRangeEnd w:id="0"/>`;
  const inBox = `<w:txbxContent>${paragraph(said('Excusés : Carla Dom'))}</w:txbxContent>`;
  const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${inBox}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${inBox}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const cell = `<w:tc>${paragraph(said('Réserver') + TAB + said('vite'))}${paragraph(said('la salle'))}</w:tc>`;
  const body = [
    paragraph(said('Présents : ') + added + struck + commented),
    paragraph(box),
    paragraph(said('Anna Bel') + TAB + said('Rivage asbl')),
    `<w:tbl><w:tr>${cell}<w:tc>${paragraph(said('Anna'))}</w:tc></w:tr></w:tbl>`,
  ].join('');

  expect(await textOf(wordOf(body), 'a.docx')).toEqual([
    'Présents : Anna Bel, Bram Claes',
    '',
    'Excusés : Carla Dom',
    'Anna Bel\tRivage asbl',
    'Réserver vite la salle\tAnna',
    '',
  ]);
});

test('a page saved by Word or Outlook, in the signs of Windows: what is meant for Word alone is left out', async () => {
  const page = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type content="text/html; charset=windows-1252">
    <!--[if gte mso 9]><xml><o:x>no</o:x></xml><![endif]--></head><body><p class=MsoNormal><b>De :</b> Anna &lt;a@b.example&gt;<o:p></o:p></p>
    <p class=MsoNormal>Présents\u00a0: Anna Bel,\n Bram Claes<o:p></o:p></p>
    <p class=MsoListParagraph><![if !supportLists]><span>·<span>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Premier point<o:p></o:p></p></body></html>`;

  const lines = await textOf(new Uint8Array(Buffer.from(page, 'latin1')), 'a.html');

  expect(lines).toEqual([
    'De : Anna <a@b.example>',
    'Présents\u00a0: Anna Bel, Bram Claes',
    expect.stringMatching(/^·\s+Premier point$/),
  ]);
});
