import { inLanguage } from '#platform/texts';
import { Acts, Button, GroupMark, List, Page, Quiet, Row, Section, Stack, Title } from '#platform/ui';
import type { Beside, PersonOnDay } from '../../rules/person-explained.ts';
import type { OfDay } from '../groups-frame.tsx';

interface PersonMetPageProps extends OfDay {
  person: { id: string; name: string };
  /** null: they sit nowhere. */
  day: (Omit<PersonOnDay, 'rounds'> & { rounds: readonly RoundSaid[] }) | null;
}

type RoundSaid = Omit<PersonOnDay['rounds'][number], 'beside'> & { beside: readonly (Beside & { whyWords: string })[] };

/** Whom somebody meets over the day, round by round; who is met once more, and why. */
export function PersonMetPage({ frame, paths, title, person, day }: PersonMetPageProps) {
  const { t } = frame;
  const heading = t('explained.person', { name: person.name });
  return (
    <Page frame={frame} title={`${heading}, ${title}`} unlisted>
      <Title
        size="small"
        back={{ href: paths.explainedPeople, label: t('explained.people') }}
        lead={
          day
            ? [
                t('explained.meets', { count: day.met }),
                day.again > 0 ? t('explained.person.again', { count: day.again }) : null,
                day.newFaces === null ? null : t('explained.person.newFaces', { count: day.newFaces }),
              ]
                .filter(Boolean)
                .join(' ')
            : t('explained.person.nowhere')
        }
      >
        {heading}
      </Title>
      <Stack gap="section">
        {(day?.rounds ?? []).map(({ round, mark, beside }) => (
          <Section
            title={`${t.time(round.startsAt)}, ${inLanguage(round.name, t.lang).text}`}
            aside={mark ? <GroupMark t={t} letter={mark.letter} turn={mark.turn} /> : undefined}
          >
            {mark ? null : <Quiet>{t('explained.person.notThere')}</Quiet>}
            <List ends>
              {beside.map((other) => (
                <Row
                  name={other.name}
                  href={paths.explainedPerson(other.id)}
                  text={other.isServiceUser ? t('days.serviceUser') : (other.organisation ?? undefined)}
                  note={other.whyWords || undefined}
                  end={endOf(other)}
                />
              ))}
            </List>
            {mark ? (
              <Acts>
                <Button href={`${paths.round(round.id)}?person=${person.id}#picked`} kind="text">
                  {t('explained.person.move')}
                </Button>
              </Acts>
            ) : null}
          </Section>
        ))}
      </Stack>
    </Page>
  );

  function endOf({ alsoIn, isColleague, known }: Beside): string | undefined {
    if (isColleague) return t('explained.colleague');
    if (alsoIn.length > 0)
      return t('explained.alsoIn', { times: t.list(alsoIn.map(({ startsAt }) => t.time(startsAt))) });
    return known > 0 ? t('explained.knownBefore', { count: known }) : undefined;
  }
}
