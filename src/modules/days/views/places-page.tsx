import { inLanguage } from '#platform/texts';
import { Field, Form, GroupMark, Note, Page, Sheet, Title } from '#platform/ui';
import { type RefilledForm, typed } from '#platform/web';
import type { Round } from '../rules/day.ts';
import type { Mark } from '../rules/marks.ts';
import type { OfDay } from './groups-frame.tsx';

interface PlacesPageProps extends OfDay {
  round: Round;
  marks: readonly Mark[];
  form: RefilledForm | null;
  isStale: boolean;
}

/** Where each group of a round sits. */
export function PlacesPage({ frame, paths, round, marks, form, isStale }: PlacesPageProps) {
  const { t } = frame;
  return (
    <Page frame={frame} title={t('days.places')} unlisted>
      <Title
        back={{ href: paths.round(round.id), label: t('days.groups.title') }}
        lead={t('days.places.lead', { round: inLanguage(round.name, t.lang).text })}
      >
        {t('days.places')}
      </Title>
      <Sheet>
        {isStale ? (
          <Note tone="problem">
            <p>{t('days.refused.placesStale')}</p>
            <ul>
              {round.groups.map(({ index, place }) => (
                <li>
                  {marks[index]?.label} : {place ? inLanguage(place, t.lang).text : t('days.places.none')}
                </li>
              ))}
            </ul>
          </Note>
        ) : null}
        <Form
          t={t}
          action={paths.places(round.id)}
          method="put"
          submit={t('days.save')}
          fields={{ version: String(round.version) }}
        >
          {round.groups.map(({ index, place }) => {
            const mark = marks[index];
            return (
              <Field
                t={t}
                name={`place${index}`}
                label={mark ? <GroupMark t={t} letter={mark.letter} turn={mark.turn} words /> : String(index + 1)}
                value={typed(form, `place${index}`, place && inLanguage(place, t.lang).text)}
                maxlength={120}
                optional
              />
            );
          })}
        </Form>
      </Sheet>
    </Page>
  );
}
