import type { Frame } from '#platform/frame';
import { Button, PlainPage, Title } from '#platform/ui';

interface LinkOverPageProps {
  frame: Frame;
  /** What became of the link, flatly. */
  title: string;
  /** What to do now. */
  lead: string;
  other: { href: string; label: string };
}

export function LinkOverPage({ frame, title, lead, other }: LinkOverPageProps) {
  return (
    <PlainPage frame={frame} title={title} unlisted>
      <Title lead={lead}>{title}</Title>
      <Button href={other.href}>{other.label}</Button>
    </PlainPage>
  );
}
