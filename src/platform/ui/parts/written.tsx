import type { T } from '#platform/texts';

interface WrittenProps {
  t: T;
  /** As `inLanguage` of `#platform/texts` gives it. */
  said: { text: string; lang: string; translated?: boolean | undefined };
  /** p by default; inline inside a sentence or a title. */
  inline?: boolean | undefined;
}

/** What a person wrote, in its own language. Line breaks stay. */
export function Written({ t, said, inline }: WrittenProps) {
  const lang = said.lang === t.lang ? undefined : said.lang;
  if (inline) return <span lang={lang}>{said.text}</span>;
  return (
    <p class="written" lang={lang}>
      {said.text}
    </p>
  );
}
