import type { T } from '#platform/texts';
import { Beside, Button, Field, Filters, Form, HiddenWords, Sheet } from '#platform/ui';
import type { EventFilter } from '../../store/events/event-filter.ts';

/** Something that was chosen, and can be dropped. `name`: as it stands in the address. */
export type Chosen = { name: 'commune' | 'organisation' | 'space' | 'pole' | 'language'; words: string };
export type EventChoices = {
  communes: readonly { value: string; label: string }[];
  /** None where no date has one. */
  poles: readonly { id: string; name: string }[];
  organisations: readonly { id: string; name: string }[];
  languages: readonly ('fr' | 'nl' | 'en')[];
};

/** What was chosen, said in words, each with the way to drop it. */
export function ChosenFilters({
  t,
  chosen,
  without,
}: {
  t: T;
  chosen: readonly Chosen[];
  without: (name: Chosen['name']) => string;
}) {
  if (chosen.length === 0) return null;
  return (
    <Filters
      label={t('calendar.chosen.label')}
      filters={chosen.map(({ name, words }) => ({
        href: without(name),
        current: true,
        label: (
          <>
            {words} <span aria-hidden="true">×</span>
            <HiddenWords>{t('calendar.chosen.drop')}</HiddenWords>
          </>
        ),
      }))}
    />
  );
}

type FormShown = {
  t: T;
  path: string;
  choices: EventChoices;
  filter: EventFilter;
  fields: Record<string, string>;
  back: string;
};

/** A form that is read from the address: what it shows can be kept, sent on, and opened again. */
export function ChoicesForm({ t, path, choices, filter, fields, back }: FormShown) {
  const whichever = { value: '', label: t('calendar.chosen.whichever') };
  return (
    <Sheet
      title={t(choices.poles.length > 0 ? 'calendar.chosen.chooseWithPole' : 'calendar.chosen.choose')}
      id="choose"
    >
      <Form
        t={t}
        action={path}
        method="get"
        fields={fields}
        submit={t('calendar.chosen.show')}
        other={
          <Button href={back} kind="text">
            {t('calendar.chosen.back')}
          </Button>
        }
      >
        <Beside>
          {choices.communes.length > 0 ? (
            <Field
              t={t}
              name="commune"
              type="select"
              label={t('calendar.chosen.communeLabel')}
              options={[whichever, ...choices.communes]}
              value={filter.commune ?? ''}
            />
          ) : null}
          {choices.poles.length > 0 ? (
            <Field
              t={t}
              name="pole"
              type="select"
              label={t('calendar.form.pole')}
              options={[whichever, ...choices.poles.map(({ id, name }) => ({ value: id, label: name }))]}
              value={filter.poleId ?? ''}
            />
          ) : null}
          {choices.organisations.length > 0 ? (
            <Field
              t={t}
              name="organisation"
              type="select"
              label={t('calendar.chosen.organisationLabel')}
              options={[whichever, ...choices.organisations.map(({ id, name }) => ({ value: id, label: name }))]}
              value={filter.organisationId ?? ''}
            />
          ) : null}
          <Field
            t={t}
            name="language"
            type="select"
            label={t('calendar.chosen.languageLabel')}
            options={[
              whichever,
              ...choices.languages.map((lang) => ({ value: lang, label: t(`calendar.language.${lang}`) })),
            ]}
            value={filter.language ?? ''}
          />
        </Beside>
      </Form>
    </Sheet>
  );
}
