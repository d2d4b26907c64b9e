import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import { Document } from './document.tsx';
import { Mark } from './mark.tsx';

interface EmbedPageProps {
  frame: Frame;
  /** What the list is: also the name of the frame for screen readers. */
  title: string;
  items: readonly { lead: Child; href: string; name: string; lang?: string | undefined; text?: Child; note?: Child }[];
  /** Said where there is nothing. */
  nothing: string;
  /** To the whole of it. */
  more: { href: string; label: string };
  /** Told of every link: it opens beside the page in which this stands. */
  opensBeside: string;
}

/** A list that stands in the page of another site: no script, nothing about who looks, every link opens beside. */
export function EmbedPage({ frame, title, items, nothing, more, opensBeside }: EmbedPageProps) {
  const bare = { ...frame, assets: { ...frame.assets, js: '', early: '' }, person: null, live: null };
  const beside = <span class="hidden-words"> ({opensBeside})</span>;
  return (
    <Document frame={bare} title={title} bodyClass="embed" unlisted>
      <main class="main" id="content">
        <h1>{title}</h1>
        {items.length === 0 ? <p>{nothing}</p> : null}
        <ul class="list">
          {items.map(({ lead, href, name, lang, text, note }) => (
            <li class="row">
              {lead}
              <div class="row-body">
                <div class="row-name">
                  <a href={href} target="_blank" rel="noopener" lang={lang}>
                    {name}
                  </a>
                  {beside}
                </div>
                {text === undefined ? null : <div class="row-text">{text}</div>}
                {note === undefined ? null : <div class="row-note">{note}</div>}
              </div>
            </li>
          ))}
        </ul>
        <p class="embed-more">
          <Mark height={18} />
          <a href={more.href} target="_blank" rel="noopener">
            {more.label}
          </a>
          {beside}
        </p>
      </main>
    </Document>
  );
}
