import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import { Page, PlainPage } from '#platform/ui';

interface DoorShellProps {
  frame: Frame;
  title: string;
  isPlain: boolean;
  children?: Child;
}

/** Whoever has no account sees this page alone, without the navigation of the network. */
export function DoorShell({ frame, title, isPlain, children }: DoorShellProps) {
  const Shell = isPlain ? PlainPage : Page;
  return (
    <Shell frame={frame} title={title} unlisted>
      {children}
    </Shell>
  );
}
