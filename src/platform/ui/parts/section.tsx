import type { Child } from 'hono/jsx';

interface SectionProps {
  title: Child;
  /** At the right of the title: a link, or the states it holds. */
  aside?: Child;
  children?: Child;
  id?: string | undefined;
  /** false: no ink rule under the title, for text rather than a list. */
  ruled?: boolean | undefined;
  /** 3 inside another section. */
  level?: 2 | 3 | undefined;
}

/** A title with its 2 px ink rule, and what stands under it. */
export function Section({ title, aside, children, id, ruled = true, level = 2 }: SectionProps) {
  return (
    <section class={ruled ? 'section ruled' : 'section'} id={id}>
      <div class="section-head">
        {level === 2 ? <h2>{title}</h2> : <h3>{title}</h3>}
        {aside === undefined ? null : <div class="section-aside">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
