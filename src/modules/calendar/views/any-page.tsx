import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import { Page, PlainPage } from '#platform/ui';

interface AnyPageProps {
  frame: Frame;
  title: string;
  isPlain: boolean;
  children?: Child;
}

/** Whoever has no account sees this page alone, without the navigation of the network. */
export function AnyPage({ frame, title, isPlain, children }: AnyPageProps) {
  const Shell = isPlain ? PlainPage : Page;
  return (
    <Shell frame={frame} title={title} unlisted>
      {children}
    </Shell>
  );
}
