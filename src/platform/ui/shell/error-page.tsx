import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import { Button } from '../parts/button.tsx';
import { HalfMesh } from '../parts/empty-page.tsx';
import { Page } from './page.tsx';

interface ErrorPageProps {
  frame: Frame;
  /** What happened, flatly. */
  title: string;
  /** What to do now. */
  say: Child;
  back: { href: string; label: string };
  /** Another way on: sign in, search. */
  other?: Child;
}

/** 403, 404, 500 and the like. */
export function ErrorPage({ frame, title, say, back, other }: ErrorPageProps) {
  return (
    <Page frame={frame} title={title} unlisted>
      <div class="help-page">
        <HalfMesh />
        <h1>{title}</h1>
        <p>{say}</p>
        <Button href={back.href}>{back.label}</Button>
        {other}
      </div>
    </Page>
  );
}
