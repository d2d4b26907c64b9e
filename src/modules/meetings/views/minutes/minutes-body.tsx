import type { T } from '#platform/texts';
import { Definitions, Prose, Quiet, Section, Stack, Statement } from '#platform/ui';
import type { BlockKind } from '../../rules/minutes/kinds.ts';

export type BlockShown = {
  id: string;
  kind: BlockKind;
  said: { text: string; lang: string };
  below: readonly string[];
  /** Where to go on with it: its promise, the register. */
  links: readonly { href: string; label: string }[];
  /** Makes a promise of an action. null: it may not be, or is one. */
  promiseAction: string | null;
};

export type BodyShown = {
  purpose: { text: string; lang: string } | null;
  attendance: readonly { label: string; people: readonly string[] }[];
  noAnswer: number;
  before: readonly BlockShown[];
  items: readonly { id: string; title: string; blocks: readonly BlockShown[] }[];
};

/** What the minutes say, as they are read. */
export function MinutesBody({ t, body, act }: { t: T; body: BodyShown; act?: (block: BlockShown) => unknown }) {
  const { purpose, attendance, noAnswer, before, items } = body;
  return (
    <Stack gap="section">
      {purpose ? <Prose lang={purpose.lang === t.lang ? undefined : purpose.lang}>{purpose.text}</Prose> : null}
      {attendance.length > 0 || noAnswer > 0 ? (
        <Section title={t('minutes.attendance')}>
          <Definitions items={attendance.map(({ label, people }) => ({ term: label, text: people.join(', ') }))} />
          {noAnswer > 0 ? <Quiet small>{t('minutes.noAnswer', { count: noAnswer })}</Quiet> : null}
        </Section>
      ) : null}
      {before.length > 0 ? <Section title={t('minutes.beforeItems')}>{before.map(shown)}</Section> : null}
      {items.map(({ id, title, blocks }) => (
        <Section title={title} id={id}>
          {blocks.length === 0 ? <Quiet small>{t('minutes.nothing')}</Quiet> : blocks.map(shown)}
        </Section>
      ))}
    </Stack>
  );

  function shown(block: BlockShown) {
    const { id, kind, said, below, links } = block;
    const acts = act?.(block) ?? null;
    return (
      <Statement
        t={t}
        id={`block-${id}`}
        kind={kind === 'text' ? null : kind}
        lang={said.lang === t.lang ? undefined : said.lang}
        by={below.length > 0 ? below.join(' · ') : undefined}
        below={
          links.length > 0 || acts ? (
            <>
              {links.map(({ href, label }) => (
                <p class="small">
                  <a href={href}>{label}</a>
                </p>
              ))}
              {acts as never}
            </>
          ) : undefined
        }
      >
        {said.text}
      </Statement>
    );
  }
}
