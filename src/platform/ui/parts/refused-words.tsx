import type { Child } from 'hono/jsx';

interface RefusedWordsProps {
  text: string;
  /** Places in the text [start, end), in order, that may not stay. */
  spans: readonly { start: number; end: number }[];
  /** What may stand there instead, as a sentence or a button. */
  offer?: Child;
}

/** What was refused in a text that must name nobody, underlined where it stands. Goes in the `below` of a field. */
export function RefusedWords({ text, spans, offer }: RefusedWordsProps) {
  const pieces: Child[] = [];
  let read = 0;
  for (const { start, end } of spans) {
    pieces.push(text.slice(read, start), <mark class="refused">{text.slice(start, end)}</mark>);
    read = end;
  }
  pieces.push(text.slice(read));
  return (
    <div class="stack gap-small">
      <p class="refused-box">{pieces}</p>
      {offer === undefined ? null : <div class="small">{offer}</div>}
    </div>
  );
}
