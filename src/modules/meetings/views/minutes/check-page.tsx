import type { Frame } from '#platform/frame';
import { Button, DataTable, Definitions, Note, Page, Section, Title } from '#platform/ui';
import type { MinutesPaths } from '../../minutes-addresses.ts';

type Props = {
  frame: Frame;
  paths: MinutesPaths;
  title: string;
  mark: string;
  approvedAt: Date;
  /** What was written down when they were approved, and what comes out now. */
  hash: string;
  recomputed: string;
  names: readonly { name: string | null; seal: string; holds: boolean }[];
};

/** Whether the minutes are still those that were approved: computed again, for whoever wants to be sure. */
export function CheckPage({ frame, paths, title, mark, approvedAt, hash, recomputed, names }: Props) {
  const { t } = frame;
  const holds = hash === recomputed && names.every((one) => one.holds);
  return (
    <Page frame={frame} title={t('minutes.check')} unlisted>
      <Title
        back={{ href: paths.minutes, label: t('minutes.of', { title }) }}
        over={mark}
        lead={t('minutes.checkLead')}
        acts={
          <Button href={paths.file('json')} kind="outlined" icon="download-simple" data-turbo="false">
            {t('minutes.json')}
          </Button>
        }
      >
        {t('minutes.check')}
      </Title>
      <Note tone={holds ? 'done' : 'problem'}>
        <p>{t(holds ? 'minutes.checkHolds' : 'minutes.checkFails', { day: t.day(approvedAt, { year: true }) })}</p>
      </Note>
      <Section title={t('minutes.sealTitle')} ruled={false}>
        <Definitions
          items={[
            { term: t('minutes.hashThen'), text: <code>{hash}</code> },
            { term: t('minutes.hashNow'), text: <code>{recomputed}</code> },
          ]}
        />
        <p>{t('minutes.checkYourself')}</p>
      </Section>
      {names.length > 0 ? (
        <Section title={t('minutes.names')}>
          <p>{t('minutes.namesLead')}</p>
          <DataTable
            caption={t('minutes.names')}
            captionHidden
            columns={[{ label: t('minutes.name') }, { label: t('minutes.nameSeal') }]}
            rows={names.map(({ name, seal }) => ({
              cells: [name ?? t('minutes.erased'), <code>{seal.slice(0, 16)}…</code>],
            }))}
          />
        </Section>
      ) : null}
    </Page>
  );
}
