import type { DocumentBlock, TextDocument } from '#platform/documents';
import { Prose } from '#platform/ui';

/** The document as its files say it, on the page. */
export function DocumentShown({ document }: { document: TextDocument }) {
  return <Prose lang={document.language}>{document.blocks.map((block) => shown(block))}</Prose>;
}

function shown(block: DocumentBlock) {
  if (block.kind === 'paragraph') {
    const parts = block.parts ?? [{ words: block.words, href: null }];
    return <p>{parts.map(({ words, href }) => (href === null ? words : <a href={href}>{words}</a>))}</p>;
  }
  if (block.kind === 'list')
    return (
      <ul>
        {block.items.map(({ label, words }) => (
          <li>
            {label === null ? null : <b>{label} </b>}
            {words}
          </li>
        ))}
      </ul>
    );
  const Heading = `h${block.level}` as 'h2' | 'h3' | 'h4';
  return <Heading>{block.words}</Heading>;
}
