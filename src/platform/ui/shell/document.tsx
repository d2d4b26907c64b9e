import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import { favicon } from './favicon.ts';

export interface DocumentProps {
  frame: Frame;
  /** What the page is about. The network, else Maillage, is added; on the home of a network it is the title itself. */
  title: string;
  /** One sentence for search engines: public pages have one. */
  description?: string | undefined;
  /** The whole address under which this page is to be known. */
  canonical?: string | undefined;
  /** For pages by code or link: no search engine keeps them. */
  unlisted?: boolean | undefined;
  children?: Child;
  bodyClass?: string | undefined;
  /** A picture on a wall, and a text written together, have a style sheet of their own beside that of every page. */
  sheet?: 'screen' | 'writing' | undefined;
}

export function Document({
  frame,
  title,
  description,
  canonical,
  unlisted,
  children,
  bodyClass,
  sheet,
}: DocumentProps) {
  const { t, assets, network, live, person } = frame;
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={t.lang}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
          <title>{titled(title, network?.name ?? 'Maillage')}</title>
          {description ? <meta name="description" content={description} /> : null}
          {canonical ? <link rel="canonical" href={canonical} /> : null}
          {unlisted ? <meta name="robots" content="noindex" /> : null}
          {assets.fonts.map((font) => (
            <link rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
          ))}
          <link rel="stylesheet" href={assets.css} data-turbo-track="reload" />
          {sheet ? <link rel="stylesheet" href={sheet === 'screen' ? assets.screenCss : assets.writingCss} /> : null}
          {assets.early ? <script src={assets.early} /> : null}
          {assets.js ? <script type="module" src={assets.js} data-turbo-track="reload" /> : null}
          <link rel="icon" type="image/svg+xml" href={favicon} />
          <link rel="manifest" href="/manifest.webmanifest" />
          <link rel="apple-touch-icon" href="/icon-180.png" />
          <meta name="theme-color" content="#003b49" />
          <meta name="color-scheme" content="light dark" />
          <meta name="turbo-refresh-method" content="morph" />
          <meta name="turbo-refresh-scroll" content="preserve" />
          {live ? <meta name="live" content={live} /> : null}
          {person?.key ? <meta name="person" content={person.key} /> : null}
        </head>
        <body class={bodyClass} data-accent={network?.accent}>
          {children}
        </body>
      </html>
    </>
  );
}

const titled = (title: string, of: string): string => `${title} · ${title === of ? 'Maillage' : of}`;
