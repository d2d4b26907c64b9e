import { Icon } from '../icons/icon.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { Document, type DocumentProps } from './document.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { Message } from './message.tsx';

interface PageProps extends Omit<DocumentProps, 'bodyClass'> {
  /** The line that says in which network one is: on its home page. */
  networkLine?: boolean | undefined;
  /** 1264 px instead of 1144: for boards and minutes. */
  wide?: boolean | undefined;
}

/** A whole page of a network or of one's own, with its shell. */
export function Page({ networkLine, wide, children, ...document }: PageProps) {
  const { frame } = document;
  const bar = frame.navigation.length > 0;
  return (
    <Document {...document} bodyClass={[wide && 'wide-page', bar && 'has-bar'].filter(Boolean).join(' ') || undefined}>
      <a class="skip" href="#content">
        {frame.t('ui.skipToContent')}
      </a>
      <Header frame={frame} />
      <main class="main" id="content" tabindex={-1}>
        {networkLine && frame.network ? <NetworkLine {...frame.network} /> : null}
        {children}
      </main>
      <Footer frame={frame} />
      {bar ? <BottomBar frame={frame} /> : null}
      <Message t={frame.t} message={frame.flash} />
    </Document>
  );
}

function NetworkLine({ name, href, area }: { name: string; href: string; area: string | null }) {
  return (
    <p class="network-line">
      <Icon name="map-pin" size={18} />
      <span>
        <a href={href}>{name}</a>
        {area ? <span class="network-place">, {area}</span> : null}
      </span>
    </p>
  );
}
