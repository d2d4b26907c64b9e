import type { T } from '#platform/texts';
import { Button, Section, Waiting } from '#platform/ui';
import type { Why } from '../rules/awaits.ts';

type Item = {
  why: Why;
  since: string;
  name: { text: string; lang: string };
  dueOn: string | null;
  href: string;
  actHref: string;
};
type Props = { t: T; now: Date; items: Item[]; count: number; moreHref: string | null };

/** What awaits me, as questions, each with its one button. */
export function AwaitsPanel({ t, now, items, count, moreHref }: Props) {
  return (
    <Section
      title={t('commitments.awaits.title', { count })}
      aside={moreHref ? <a href={moreHref}>{t('commitments.awaits.all')}</a> : undefined}
      ruled={false}
    >
      <Waiting
        items={items.map(({ why, since, name, dueOn, actHref }, index) => ({
          when: why === 'late' ? t('commitments.awaits.late') : t.ago(new Date(`${since}T10:00:00Z`), now),
          tone: why === 'late' ? ('late' as const) : ('usual' as const),
          question: t(`commitments.awaits.question.${why}`, { name: name.text }),
          text: dueOn ? t('commitments.awaits.due', { day: t.date(dueOn) }) : undefined,
          act: (
            <Button
              kind={index === 0 ? 'filled' : 'outlined'}
              href={actHref}
              label={`${t(why === 'owner' ? 'commitments.awaits.giveOwner' : 'commitments.sayHow')}, ${name.text}`}
            >
              {t(why === 'owner' ? 'commitments.awaits.giveOwner' : 'commitments.sayHow')}
            </Button>
          ),
        }))}
      />
    </Section>
  );
}
