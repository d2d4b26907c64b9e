import { inLanguage } from '#platform/texts';
import { Acts, Button, List, Note, Page, QrCode, Row, Section, Stack, Title } from '#platform/ui';
import type { BadgeShown } from '../rules/badges-shown.ts';
import type { Round } from '../rules/day.ts';
import type { OfferedPaper } from '../rules/papers.ts';
import { BadgesPanel } from './badges-panel.tsx';
import type { OfDay } from './groups-frame.tsx';
import { type PapersAsked, PapersForm } from './papers-form.tsx';
import type { PapersPrinted } from './papers-list.tsx';

export interface PapersPageProps extends OfDay {
  people: number;
  /** Rounds that have groups; without any, badges and tables wait. */
  composed: readonly Round[];
  offered: readonly OfferedPaper[];
  printed: PapersPrinted;
  changed: readonly BadgeShown[];
  withoutTable: number;
  asked: PapersAsked;
  /** Where participants type their code. */
  share: string;
  /** The same as people say it: "maillage.example/p". */
  place: string;
}

/** All that people get in hands: paper, and where their phone shows the same. */
export function PapersPage(props: PapersPageProps) {
  const { frame, paths, title, rounds, people, composed, share, place } = props;
  const { t } = frame;
  return (
    <Page frame={frame} title={`${t('days.papers')}, ${title}`} unlisted>
      <Title back={{ href: paths.groups, label: t('days.groups.title') }} lead={t('days.papers.lead', { people })}>
        {t('days.papers')}
      </Title>
      <Stack gap="section">
        {composed.length > 0 ? null : <Note>{t('days.papers.notComposed')}</Note>}
        <BadgesPanel {...props} />
        <PapersForm {...props} />
        {composed.length > 0 ? (
          <Section title={t('days.screen.project')}>
            <List ends>
              {rounds.map((round) => (
                <Row
                  hour={t.time(round.startsAt)}
                  name={inLanguage(round.name, t.lang).text}
                  href={paths.screen(round.id)}
                />
              ))}
            </List>
          </Section>
        ) : null}
        <Section title={t('days.share')}>
          <QrCode value={share} code={place} label={t('days.share.picture', { place })}>
            <p>{t('days.share.say', { place })}</p>
          </QrCode>
        </Section>
        <Section title={t('door.title')}>
          <p>{t('days.papers.door')}</p>
          <Acts>
            <Button href={paths.door} kind="outlined" icon="check-square">
              {t('door.go')}
            </Button>
          </Acts>
        </Section>
      </Stack>
    </Page>
  );
}
