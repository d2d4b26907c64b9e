import type { Frame } from '#platform/frame';
import { ActionForm, Acts, Button, Confirmation, Note, Page, Quiet, Section, Title } from '#platform/ui';
import type { PeopleImport } from '../../store/people/imports.ts';
import type { RefusedShown } from '../../words/import-shown.ts';
import { RefusedTable } from './lines-panel.tsx';

export type ResultShown = {
  frame: Frame;
  path: string;
  peopleHref: string;
  list: PeopleImport;
  by: string | null;
  refused: readonly RefusedShown[];
};

/** What a list became, and the way back. */
export function ResultPage({ frame, path, peopleHref, list, by, refused }: ResultShown) {
  const { t } = frame;
  const counts = list.counts;
  const title = t(
    list.state === 'undone'
      ? 'calendar.result.undone'
      : list.state === 'dropped'
        ? 'calendar.result.dropped'
        : 'calendar.result.title',
  );
  const when = list.undoneAt ?? list.decidedAt ?? list.broughtAt;
  const isIn = list.state === 'saved';
  return (
    <Page frame={frame} title={title}>
      <Title
        back={{ href: peopleHref, label: t('calendar.people.title') }}
        over={list.name}
        acts={isIn ? <Button href={peopleHref}>{t('calendar.result.see')}</Button> : undefined}
      >
        {title}
      </Title>
      {counts && isIn ? (
        <Note tone="done">
          <p>{t('calendar.result.imported', { people: counts.imported, guests: counts.guests })}</p>
          {counts.newOrganisations > 0 ? (
            <p>{t('calendar.result.organisations', { count: counts.newOrganisations })}</p>
          ) : null}
          {counts.doubled + counts.leftOut + counts.refused > 0 ? (
            <p>
              {t('calendar.check.not', { doubled: counts.doubled, leftOut: counts.leftOut, refused: counts.refused })}
            </p>
          ) : null}
        </Note>
      ) : (
        <Note>{t(list.state === 'undone' ? 'calendar.result.undoneWords' : 'calendar.result.droppedWords')}</Note>
      )}
      <Quiet small>{t('calendar.result.by', { by: by ?? '—', when: `${t.day(when)}, ${t.time(when)}` })}</Quiet>
      {refused.length > 0 ? (
        <Section
          title={t('calendar.check.refusedTitle')}
          aside={<a href={`${path}/refused`}>{t('calendar.check.download')}</a>}
        >
          <Quiet>{t('calendar.result.correct')}</Quiet>
          <RefusedTable t={t} refused={refused} />
        </Section>
      ) : null}
      {isIn ? (
        <Acts>
          <Button href={`${path}/withdrawal`} kind="outlined" icon="arrow-u-up-left">
            {t('calendar.result.undo')}
          </Button>
        </Acts>
      ) : null}
      {list.state === 'dropped' && list.fileId ? (
        <ActionForm action={`${path}/review`}>{t('calendar.result.takeUp')}</ActionForm>
      ) : null}
    </Page>
  );
}

export function UndoPage({ frame, path, list }: { frame: Frame; path: string; list: PeopleImport }) {
  const { t } = frame;
  const { imported = 0, guests = 0 } = list.counts ?? {};
  const people = t('calendar.undo.people', { people: imported + guests });
  const organisations = list.addedOrganisations.length;
  return (
    <Page frame={frame} title={t('calendar.result.undo')}>
      <Confirmation
        title={t('calendar.undo.title', { name: list.name })}
        items={organisations > 0 ? [people, t('calendar.undo.organisations', { count: organisations })] : [people]}
        act={
          <ActionForm action={`${path}/withdrawal`} kind="danger">
            {t('calendar.result.undo')}
          </ActionForm>
        }
        back={{ href: path, label: t('calendar.undo.keep') }}
      >
        <Quiet>{t('calendar.undo.words')}</Quiet>
      </Confirmation>
    </Page>
  );
}
