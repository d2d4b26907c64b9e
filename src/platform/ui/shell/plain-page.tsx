import type { Child } from 'hono/jsx';
import { addresses } from './addresses.ts';
import { Document, type DocumentProps } from './document.tsx';
import { Footer } from './footer.tsx';
import { Mark } from './mark.tsx';
import { Message } from './message.tsx';

interface PlainPageProps extends Omit<DocumentProps, 'bodyClass' | 'sheet'> {
  /** In the place of the header: a `BigGround`. */
  top?: Child;
  /** Their one or two acts, at the thumb. */
  acts?: Child;
  /** Shown on a wall: as wide as the window, and the larger the window the larger the words. */
  projected?: boolean | undefined;
}

/** A page by code or by link, for people without an account: no navigation, their own acts at the bottom. */
export function PlainPage({ top, acts, projected, children, ...document }: PlainPageProps) {
  const { frame } = document;
  const names = ['plain-page', projected && 'projected', acts !== undefined && 'has-bar'].filter(Boolean).join(' ');
  return (
    <Document {...document} bodyClass={names}>
      <a class="skip" href="#content">
        {frame.t('ui.skipToContent')}
      </a>
      {top === undefined ? <PlainHeader name={frame.network?.name} /> : null}
      <main class="main" id="content" tabindex={-1}>
        {top}
        {children}
      </main>
      <Footer frame={frame} />
      {acts === undefined ? null : (
        <aside class="plain-acts" aria-label={frame.t('ui.acts')}>
          <div>{acts}</div>
        </aside>
      )}
      <Message t={frame.t} message={frame.flash} />
    </Document>
  );
}

function PlainHeader({ name }: { name: string | undefined }) {
  return (
    <header class="top">
      <div class="top-line">
        <a class="top-name" href={addresses.home}>
          <Mark height={25} />
          Maillage
        </a>
        {name ? <span class="top-network">{name}</span> : null}
      </div>
      <div class="selvedge" />
    </header>
  );
}
