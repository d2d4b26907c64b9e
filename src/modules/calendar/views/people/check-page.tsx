import type { Frame } from '#platform/frame';
import type { T } from '#platform/texts';
import { ActionForm, Acts, Button, Form, Note, Page, Title } from '#platform/ui';
import type { ImportCounts } from '../../rules/people/import-plan.ts';
import type {
  DoubleShown,
  LeftOutShown,
  OrganisationShown,
  RefusedShown,
  WarningShown,
} from '../../words/import-shown.ts';
import { DoublesPanel, OrganisationsPanel } from './decisions-panel.tsx';
import { ImportSteps } from './import-steps.tsx';
import { LeftOutPanel, RefusedPanel, WarningsPanel } from './lines-panel.tsx';

export type CheckShown = {
  frame: Frame;
  path: string;
  peopleHref: string;
  name: string;
  version: number;
  isStale: boolean;
  counts: ImportCounts;
  organisations: readonly OrganisationShown[];
  doubles: readonly DoubleShown[];
  refused: readonly RefusedShown[];
  leftOut: readonly LeftOutShown[];
  warnings: readonly WarningShown[];
};

/** What saving will do, in words, before anything is saved. */
export function CheckPage(shown: CheckShown) {
  const { frame, path, name, version, isStale, counts } = shown;
  const { t } = frame;
  const canImport = counts.imported > 0;
  return (
    <Page frame={frame} title={t('calendar.check.title')}>
      <Title back={{ href: shown.peopleHref, label: t('calendar.people.title') }} over={name}>
        {t('calendar.check.title')}
      </Title>
      <ImportSteps t={t} path={path} current={2} />
      {isStale ? <Note tone="problem">{t('calendar.check.stale')}</Note> : null}
      <Note icon="info">
        {summary(t, shown).map((sentence) => (
          <p>{sentence}</p>
        ))}
        <p>{t('calendar.check.nothingSaved')}</p>
      </Note>
      <Form t={t} action={`${path}/registrations`} fields={{ version: String(version) }}>
        <OrganisationsPanel t={t} organisations={shown.organisations} />
        <DoublesPanel t={t} doubles={shown.doubles} />
        <RefusedPanel t={t} refused={shown.refused} path={path} />
        <LeftOutPanel t={t} leftOut={shown.leftOut} />
        <WarningsPanel t={t} warnings={shown.warnings} />
        <Acts>
          {canImport ? (
            <Button name="next" value="import" size="decisive">
              {t('calendar.check.import', { count: counts.imported + counts.guests })}
            </Button>
          ) : (
            <Button notYet>{t('calendar.check.nobody')}</Button>
          )}
          <Button name="next" value="again" kind="outlined">
            {t('calendar.check.again')}
          </Button>
        </Acts>
      </Form>
      <ActionForm action={path} method="delete" kind="text">
        {t('calendar.check.drop')}
      </ActionForm>
    </Page>
  );
}

function summary(t: T, { counts }: CheckShown): string[] {
  return [
    t('calendar.check.people', { people: counts.imported, guests: counts.guests }),
    t('calendar.check.organisations', { known: counts.knownOrganisations, added: counts.newOrganisations }),
    ...(counts.doubled + counts.leftOut + counts.refused > 0
      ? [t('calendar.check.not', { doubled: counts.doubled, leftOut: counts.leftOut, refused: counts.refused })]
      : []),
  ];
}
