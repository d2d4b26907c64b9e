import { inLanguage } from '#platform/texts';
import { Acts, Button, type IconName, List, Note, Page, QrCode, Row, Section, Stack, Title } from '#platform/ui';
import type { OfDay } from './groups-frame.tsx';

interface PapersPageProps extends OfDay {
  /** People and groups there are to print; without groups badges and tables wait. */
  people: number;
  isComposed: boolean;
  /** Where participants type their code. */
  share: string;
  /** The same as people say it: "maillage.example/p". */
  place: string;
}

const papers = ['doorList', 'tableLists', 'participantSheets'] as const;
const files = {
  doorList: 'door-list.pdf',
  tableLists: 'tables.pdf',
  participantSheets: 'badges.pdf',
} as const;
const icons = { doorList: 'list', tableLists: 'table', participantSheets: 'identification-badge' } as const;

/** All that people get in hands: paper, and where their phone shows the same. */
export function PapersPage({ frame, paths, title, rounds, people, isComposed, share, place }: PapersPageProps) {
  const { t } = frame;
  return (
    <Page frame={frame} title={`${t('days.papers')}, ${title}`} unlisted>
      <Title back={{ href: paths.groups, label: t('days.groups.title') }} lead={t('days.papers.lead', { people })}>
        {t('days.papers')}
      </Title>
      <Stack gap="section">
        {isComposed ? null : <Note>{t('days.papers.notComposed')}</Note>}
        <Section title={t('days.papers.print')}>
          <List ends>
            {papers.map((paper) => (
              <Row
                name={t(`days.paper.${paper}`)}
                text={t(`days.paper.${paper}.say`)}
                end={<Printed file={files[paper]} name={t(`days.paper.${paper}`)} icon={icons[paper]} />}
              />
            ))}
            {rounds.map((round) => {
              const name = t('days.paper.roundPosters', { round: inLanguage(round.name, t.lang).text });
              return <Row name={name} end={<Printed file={`poster-${round.id}.pdf`} name={name} icon="megaphone" />} />;
            })}
          </List>
        </Section>
        <Section title={t('days.share')}>
          <QrCode value={share} code={place} label={t('days.share.picture', { place })}>
            <p>{t('days.share.say', { place })}</p>
          </QrCode>
        </Section>
        <Section title={t('days.door')}>
          <p>{t('days.papers.door')}</p>
          <Acts>
            <Button href={paths.door} kind="outlined" icon="check-square">
              {t('days.door.go')}
            </Button>
          </Acts>
        </Section>
      </Stack>
    </Page>
  );

  /** In colour, and for a printer that has none. */
  function Printed({ file, name, icon }: { file: string; name: string; icon: IconName }) {
    const href = `${paths.papers}/${file}`;
    return (
      <Acts>
        <Button
          href={href}
          icon={icon}
          kind="outlined"
          label={`${t('days.papers.colour')}, ${name}`}
          data-turbo="false"
        >
          {t('days.papers.colour')}
        </Button>
        <Button href={`${href}?ink=black`} kind="text" label={`${t('days.papers.black')}, ${name}`} data-turbo="false">
          {t('days.papers.black')}
        </Button>
      </Acts>
    );
  }
}
