import type { Child } from 'hono/jsx';

interface ListProps {
  children?: Child;
  /** For a list in which the order says something. */
  ordered?: boolean | undefined;
  /** A hairline under the last row too. */
  ends?: boolean | undefined;
  id?: string | undefined;
}

/** Ruled, not boxed. Its children are `Row`. */
export function List({ children, ordered, ends, id }: ListProps) {
  const names = ends ? 'list list-ends' : 'list';
  return ordered ? (
    <ol class={names} id={id}>
      {children}
    </ol>
  ) : (
    <ul class={names} id={id}>
      {children}
    </ul>
  );
}

interface RowProps {
  /** What the row is called. With `href` the whole row leads there. */
  name?: Child;
  href?: string | undefined;
  text?: Child;
  note?: Child;
  /** Before the words: a `DateBlock`, a `GroupMark`, an `Icon`. */
  lead?: Child;
  /** An hour of the timetable. */
  hour?: Child;
  /** When it was, in quiet words: "ce matin". */
  ago?: Child;
  /** The moment stands over the words instead of beside them: for narrow columns. */
  stacked?: boolean | undefined;
  /** At the right: a `State`, a `Button`, figures. */
  end?: Child;
  /** Words of the row where there is no name. */
  children?: Child;
  lang?: string | undefined;
  id?: string | undefined;
  /** The one that is on, of rows that happen one after the other. */
  current?: boolean | undefined;
}

export function Row(props: RowProps) {
  const { name, href, text, note, lead, hour, ago, stacked, end, children, lang, id, current } = props;
  return (
    <li class={stacked ? 'row stacked-when' : 'row'} id={id} aria-current={current ? 'step' : undefined}>
      {lead}
      {hour === undefined ? null : <div class="row-when row-hour">{hour}</div>}
      {ago === undefined ? null : <div class="row-when row-ago">{ago}</div>}
      <div class="row-body" lang={lang}>
        {name === undefined ? null : <div class="row-name">{href ? <a href={href}>{name}</a> : name}</div>}
        {text === undefined ? null : <div class="row-text">{text}</div>}
        {note === undefined ? null : <div class="row-note">{note}</div>}
        {children}
      </div>
      {end === undefined ? null : <div class="row-end">{end}</div>}
    </li>
  );
}

/** What it was, and what it is now. */
export function Change({ was, now }: { was?: Child; now: Child }) {
  return (
    <>
      {was === undefined ? null : <del class="was">{was}</del>} <ins class="now">{now}</ins>
    </>
  );
}

/** Terms and what they are: rules of a moment, particulars of an organisation. */
export function Definitions({ items }: { items: readonly { term: Child; text: Child }[] }) {
  return (
    <dl class="definitions">
      {items.map(({ term, text }) => (
        <div>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
