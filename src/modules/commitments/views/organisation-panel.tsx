import type { T } from '#platform/texts';
import { Inline, Section, State, Thread } from '#platform/ui';
import type { Shown } from '../rules/standing.ts';
import { glyphOf } from './provenance-of.tsx';

type Promised = {
  id: string;
  shown: Shown;
  name: { text: string; lang: string };
  result: { text: string; lang: string } | null;
  dueOn: string | null;
  endedAt: Date | null;
  href: string;
};
type Props = {
  t: T;
  organisation: string;
  promises: Promised[];
  late: number;
  running: number;
  kept: number;
  count: number;
  allHref: string;
  agendaHref: string | null;
};

/** What an organisation promised, on one thread: what is late first. */
export function OrganisationPanel({
  t,
  organisation,
  promises,
  late,
  running,
  kept,
  count,
  allHref,
  agendaHref,
}: Props) {
  return (
    <Section
      title={t('commitments.home.title', { organisation })}
      aside={
        <Inline>
          {late > 0 ? (
            <State t={t} is="late">
              {t('commitments.home.late', { count: late })}
            </State>
          ) : null}
          {running > 0 ? (
            <State t={t} is="underway">
              {t('commitments.home.running', { count: running })}
            </State>
          ) : null}
          {kept > 0 ? (
            <State t={t} is="kept">
              {t('commitments.home.kept', { count: kept })}
            </State>
          ) : null}
        </Inline>
      }
    >
      <Thread
        knots={promises.map((one) => ({
          state: glyphOf(one.shown),
          name: <span lang={one.name.lang === t.lang ? undefined : one.name.lang}>{one.name.text}</span>,
          href: one.href,
          ...(one.result && { text: t('commitments.home.result', { words: one.result.text }) }),
          side: {
            words: t(`commitments.state.${one.shown}`),
            lines: [one.endedAt ? t.date(one.endedAt) : one.dueOn ? t.date(one.dueOn) : ''].filter(Boolean),
          },
        }))}
      />
      <p>
        <a href={allHref}>{t('commitments.home.all', { count, organisation })}</a>
        {agendaHref ? (
          <>
            {' · '}
            <a href={agendaHref}>{t('commitments.agenda.title')}</a>
          </>
        ) : null}
      </p>
    </Section>
  );
}
