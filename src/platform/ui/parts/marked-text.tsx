interface Props {
  label: string;
  /** In their order, the whole text. `begins`: ids of what starts there, so that links lead to it. `of`: all it belongs to. */
  runs: readonly { text: string; begins: readonly string[]; of?: readonly string[]; marked: boolean }[];
  lang?: string | undefined;
}

/** A text as it was written, with what was understood of it marked. It may scroll by itself, so the keyboard can come to it. */
export const MarkedText = ({ label, runs, lang }: Props) => (
  <section class="marked-text" aria-label={label} lang={lang} tabindex={0}>
    {runs.map(({ text, begins, of, marked }) => {
      const [first, ...more] = begins;
      const places = more.map((id) => <span id={`text-${id}`} />);
      const id = first && `text-${first}`;
      return marked ? (
        <>
          {places}
          <mark id={id} data-of={of?.join(' ')}>
            {text}
          </mark>
        </>
      ) : (
        text
      );
    })}
  </section>
);
