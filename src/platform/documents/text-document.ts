import type { DocumentTemplate } from './template.ts';

export type DocumentBlock =
  /** 2: a part; 3 and 4: within it. The title is 1. */
  | { kind: 'heading'; level: 2 | 3 | 4; words: string }
  /** `parts`: the same words, cut where they lead somewhere. */
  | { kind: 'paragraph'; words: string; parts?: readonly { words: string; href: string | null }[] }
  | { kind: 'list'; items: readonly { label: string | null; words: string }[] };

/** A document to read from beginning to end: what a PDF and a file for Word are both made of. */
export interface TextDocument {
  language: 'fr' | 'nl' | 'en';
  title: string;
  /** Under the title: "Jeudi 28 janvier 2027, Forest". */
  lead: string;
  /** In the foot of each page. */
  foot: { line: string; page: string };
  /** Across each page, for what is not settled yet: “Document de travail”. null: nothing. */
  watermark?: string | null;
  blocks: readonly DocumentBlock[];
}

/** The same as a tagged PDF: its headings and lists are headings and lists for whoever has it read aloud. */
export const textDocumentTemplate: DocumentTemplate = {
  main: `
#import "/house.typ": *
#let data = json("/data.json")
#show: house.with(language: data.language, title: data.title, foot: data.foot, margin: (x: 22mm, top: 18mm, bottom: 22mm))
#set page(background: if data.at("watermark", default: none) != none {
  pdf.artifact(rotate(-52deg, text(font: fonts.titles, weight: 700, size: 62pt, fill: luma(225), data.watermark)))
})
#set par(leading: 0.62em, spacing: 0.9em)
#show heading: it => block(above: if it.level == 2 { 11mm } else { 6mm }, below: 3mm, sticky: true, {
  titled((28pt, 18pt, 13.5pt, 11.5pt).at(it.level - 1), it.body)
  if it.level == 2 { v(-1.5mm); line(length: 100%, stroke: section-rule) }
})

#heading(level: 1, breakable(data.title))
#v(1mm)
#text(size: 12pt, breakable(data.lead))
#v(3mm)

#for one in data.blocks {
  if one.kind == "heading" { heading(level: one.level, breakable(one.words)) }
  else if one.kind == "paragraph" { par({
    for piece in one.at("parts", default: ((words: one.words, href: none),)) {
      if piece.href == none { breakable(piece.words) } else { link(piece.href, underline(offset: 0.16em, breakable(piece.words))) }
    }
  }) }
  else {
    list(
      spacing: 2.2mm,
      ..one.items.map(item => {
        if item.label != none { text(weight: 600, item.label) + " " }
        breakable(item.words)
      }),
    )
  }
}
`,
};

/** For a file, which lies anywhere: what leads into the product says at which address the product is. */
export const leadingTo = (origin: string, document: TextDocument): TextDocument => ({
  ...document,
  blocks: document.blocks.map((block) =>
    block.kind === 'paragraph' && block.parts
      ? { ...block, parts: block.parts.map(({ words, href }) => ({ words, href: href && new URL(href, origin).href })) }
      : block,
  ),
});

/** What people wrote, as paragraphs: each line of it is one. */
export const paragraphsOf = (words: string): DocumentBlock[] =>
  words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'paragraph', words: line }));
