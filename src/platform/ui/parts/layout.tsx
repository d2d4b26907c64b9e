import type { Child } from 'hono/jsx';

interface StackProps {
  children?: Child;
  /** small 8 px, usual 20 px, section 48 px. */
  gap?: 'small' | 'usual' | 'section' | undefined;
  /** What a link on the page leads to. */
  id?: string | undefined;
}

/** One under the other. */
export function Stack({ children, gap = 'usual', id }: StackProps) {
  return (
    <div class={gap === 'usual' ? 'stack' : `stack gap-${gap}`} id={id}>
      {children}
    </div>
  );
}

/** Beside each other as long as there is room. */
export function Inline({ children }: { children?: Child }) {
  return <div class="inline">{children}</div>;
}

interface ColumnsProps {
  children?: Child;
  aside: Child;
  /** A narrow column before the main one, as the agenda of a meeting. */
  before?: Child;
  /** list: 352 px. form: 440 px, for a sheet one fills in. board: 296 px, close by. paper: beside each other on A4 too. */
  kind?: 'list' | 'form' | 'board' | 'paper' | undefined;
  /** On a phone the aside comes before the rest: for what one came to do. */
  asideFirst?: boolean | undefined;
  /** The aside climbs over the band above it (desk only). */
  overlap?: boolean | undefined;
}

/** Main and aside from 700 px, one under the other below. */
export function Columns({ children, aside, before, kind = 'list', asideFirst, overlap }: ColumnsProps) {
  const shape = before === undefined ? `columns-${kind}` : 'columns-three';
  const names = ['columns', shape, asideFirst && 'aside-first', overlap && 'overlap'].filter(Boolean).join(' ');
  return (
    <div class={names}>
      {before === undefined ? null : <div>{before}</div>}
      <div>{children}</div>
      <div class="columns-aside">{aside}</div>
    </div>
  );
}

/** Text to be read: measure of 38 em, room between paragraphs. */
export function Prose({ children, lang }: { children?: Child; lang?: string | undefined }) {
  return (
    <div class="prose" lang={lang}>
      {children}
    </div>
  );
}

/** Second text: less weight than what stands beside it. */
export function Quiet({ children, small }: { children?: Child; small?: boolean | undefined }) {
  return <p class={small ? 'quiet small' : 'quiet'}>{children}</p>;
}

/** A lone hour or price, in the face whose zero is not slashed. */
export function Figure({ children }: { children?: Child }) {
  return <span class="figures">{children}</span>;
}

/** Words for those who do not see the page. */
export function HiddenWords({ children }: { children?: Child }) {
  return <span class="hidden-words">{children}</span>;
}
