import { inLanguage, type T } from '#platform/texts';
import { Button, EmptyPage, List, Note, Page, Refusal, Row, Section, Title } from '#platform/ui';
import type { CasePlan, StudyCase } from '../../rules/cases/study-case.ts';
import type { OfDay } from '../groups-frame.tsx';
import { ModesSection, type ModesSectionProps } from './modes-section.tsx';

interface CasesPageProps extends OfDay, Omit<ModesSectionProps, 't' | 'paths' | 'total'> {
  cases: readonly (StudyCase & { actor: string | null })[];
  /** Somebody else chose since the page was shown. */
  isStale: boolean;
  /** The round and the way that were chosen. */
  chosen: { round: string; mode: CasePlan['mode'] } | null;
}

/** The case studies of a day, and the three ways to go through them side by side. */
export function CasesPage(props: CasesPageProps) {
  const { frame, paths, title, cases, isStale, chosen } = props;
  const { t } = frame;
  const add = (
    <Button href={paths.newCase} icon="plus">
      {t('cases.add')}
    </Button>
  );
  return (
    <Page frame={frame} title={`${t('cases.title')}, ${title}`} unlisted>
      <Title
        back={{ href: paths.groups, label: t('days.groups.title') }}
        lead={t('cases.lead')}
        acts={cases.length > 0 ? add : undefined}
      >
        {t('cases.title')}
      </Title>
      {isStale ? (
        <Refusal>
          <p>{t('cases.plan.stale')}</p>
        </Refusal>
      ) : null}
      {chosen ? (
        <Note tone="done">
          <p>{t('cases.chosen.for', { round: chosen.round, mode: t(`cases.mode.${chosen.mode}`) })}</p>
        </Note>
      ) : null}
      {cases.length === 0 ? (
        <EmptyPage title={t('cases.empty.title')} act={add}>
          {t('cases.empty')}
        </EmptyPage>
      ) : (
        <>
          <Section title={t('cases.list')}>
            <List ends>
              {cases.map((one) => (
                <Row
                  name={inLanguage(one.title, t.lang).text}
                  href={paths.case(one.id)}
                  text={one.about ? inLanguage(one.about, t.lang).text : undefined}
                  note={actorWords(t, one)}
                  end={t('cases.minutes', { minutes: one.minutes })}
                />
              ))}
            </List>
          </Section>
          <ModesSection {...props} t={t} total={cases.length} />
        </>
      )}
    </Page>
  );
}

function actorWords(t: T, { needsActor, actor }: { needsActor: boolean; actor: string | null }): string | undefined {
  if (!needsActor) return undefined;
  return actor ? t('cases.actor.is', { name: actor }) : t('cases.actor.lacking');
}
