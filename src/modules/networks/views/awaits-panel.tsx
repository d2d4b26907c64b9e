import type { T } from '#platform/texts';
import { Button, Quiet, Stack, Waiting } from '#platform/ui';
import type { Awaiting } from '../awaiting.ts';

/** What awaits whoever looks, each with its one button. The title of the page has said how many. */
export function AwaitsPanel({ t, awaits: { items, more } }: { t: T; awaits: Awaiting }) {
  if (items.length === 0) return <Quiet>{t('networks.awaits.nothing.say')}</Quiet>;
  return (
    <Stack gap="small">
      <Waiting
        items={items.map(({ when, isLate, question, text, lang, act }, index) => ({
          when,
          tone: isLate ? ('late' as const) : ('usual' as const),
          question,
          text: text === undefined ? undefined : <bdi>{text}</bdi>,
          lang,
          act: (
            <Button kind={index === 0 ? 'filled' : 'outlined'} href={act.href} label={act.label}>
              {act.words}
            </Button>
          ),
        }))}
      />
      {more ? <a href={more.href}>{more.label}</a> : null}
    </Stack>
  );
}
