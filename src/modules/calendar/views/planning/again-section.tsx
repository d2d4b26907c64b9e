import type { T } from '#platform/texts';
import { ActionForm, Button, List, Quiet, Row, Section } from '#platform/ui';

export type AgainShown = {
  t: T;
  eventPath: string;
  copyHref: string;
  /** Where the next edition is begun, and the day that is proposed for it. */
  quarter: { href: string; day: string };
  year: { href: string; day: string };
  /** null: its own day is not known. */
  repeatHref: string | null;
  formKey: string;
};

/** Holding the event again: another one like it, its next edition, or keeping it to start from. */
export function AgainSection({ t, eventPath, copyHref, quarter, year, repeatHref, formKey }: AgainShown) {
  return (
    <Section title={t('calendar.planning.again')}>
      <Quiet>{t('calendar.planning.againWords')}</Quiet>
      <List>
        {[
          { ...quarter, label: t('calendar.planning.nextQuarter') },
          { ...year, label: t('calendar.planning.nextYear') },
        ].map(({ href, day, label }) => (
          <Row
            name={label}
            text={t('calendar.planning.nextWords', { day: t.day(day, { year: true }) })}
            end={
              <Button href={href} kind="outlined" label={`${t('calendar.planning.open')}, ${label}`}>
                {t('calendar.planning.open')}
              </Button>
            }
          />
        ))}
        {repeatHref ? (
          <Row
            name={t('calendar.series.title')}
            text={t('calendar.series.words')}
            end={
              <Button
                href={repeatHref}
                kind="outlined"
                label={`${t('calendar.planning.open')}, ${t('calendar.series.title')}`}
              >
                {t('calendar.planning.open')}
              </Button>
            }
          />
        ) : null}
        <Row
          name={t('calendar.planning.copy')}
          text={t('calendar.planning.copyWords')}
          end={
            <Button href={copyHref} kind="outlined" icon="copy">
              {t('calendar.planning.copy')}
            </Button>
          }
        />
        <Row
          name={t('calendar.planning.keepTemplate')}
          text={t('calendar.planning.keepTemplateWords')}
          end={
            <ActionForm action={`${eventPath}/template`} fields={{ _key: formKey }}>
              {t('calendar.planning.keepTemplate')}
            </ActionForm>
          }
        />
      </List>
    </Section>
  );
}
