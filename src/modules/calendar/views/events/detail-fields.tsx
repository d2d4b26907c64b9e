import type { T } from '#platform/texts';
import { Beside, Choice, Choices, Disclosure, Field, Quiet, Stack } from '#platform/ui';
import type { Confirmable } from '../../rules/events/to-confirm.ts';
import { type FieldOf, type InOneLanguage, inLanguage } from './event-fields.tsx';

/** What can be chosen in the form of an event. */
export type FormOffer = {
  /** Names of the directory. */
  organisations: readonly string[];
  organiserFields: readonly string[];
  confirmables: readonly Confirmable[];
  communes: readonly string[];
  spaces: readonly { id: string; name: string }[];
  /** None where the network has no poles. */
  poles: readonly { id: string; name: string }[];
};

type Shown = {
  t: T;
  field: FieldOf;
  value: (field: string) => string;
  error: (field: string) => string | undefined;
  offer: FormOffer;
};

/** A date that is only said, and what waits for a yes from somebody else. */
export function NotSureFields(given: Shown & { words: InOneLanguage; chosen: readonly string[] }) {
  const { t, field, value, error, offer, words, chosen } = given;
  const fuzzy = inLanguage(words, 'fuzzyWhen');
  const isUsed = fuzzy.value !== '' || chosen.length > 0 || value('confirmOn') !== '';
  return (
    <Disclosure label={t('calendar.form.notSure')} open={isUsed || Boolean(fuzzy.error ?? error('confirmOn'))}>
      <Stack>
        <Field
          {...fuzzy}
          label={t('calendar.form.fuzzyWhen')}
          help={t('calendar.form.fuzzyHelp')}
          maxlength={60}
          optional
        />
        <Choices
          t={t}
          name="toConfirm"
          legend={t('calendar.form.toConfirm')}
          error={error('toConfirm')}
          optional
          inline
        >
          {offer.confirmables.map((one) => (
            <Choice
              kind="several"
              name="toConfirm[]"
              value={one}
              label={t(`calendar.confirmable.${one}`)}
              checked={chosen.includes(one)}
            />
          ))}
        </Choices>
        <Field
          {...field('confirmOn')}
          label={t('calendar.form.confirmOn')}
          help={t('calendar.form.confirmHelp')}
          optional
        />
      </Stack>
    </Disclosure>
  );
}

export function OnlineFields({ t, field, value, error }: Shown) {
  const isUsed = value('onlineAddress') !== '';
  return (
    <Disclosure label={t('calendar.form.online')} open={isUsed || Boolean(error('onlineAddress'))}>
      <Field
        {...field('onlineAddress')}
        type="url"
        label={t('calendar.form.onlineAddress')}
        help={t('calendar.form.onlineHelp')}
        maxlength={500}
        optional
      />
    </Disclosure>
  );
}

/** As many fields as there are organisations, and one more; three to begin with. */
export function OrganisingFields({ t, field, value, error, offer, words }: Shown & { words: InOneLanguage }) {
  const contact = inLanguage(words, 'contact');
  const named = offer.organiserFields.filter((name) => value(name) !== '').length;
  const organisers = offer.organiserFields.slice(0, Math.max(3, named + 1));
  const all = [...organisers, 'commune', 'space'];
  const isUsed = contact.value !== '' || all.some((name) => value(name) !== '');
  return (
    <Disclosure label={t('calendar.form.organising')} open={isUsed || all.some((name) => error(name))}>
      <Stack>
        <Quiet>{t('calendar.form.organiserHelp')}</Quiet>
        <Beside>
          {organisers.map((name, index) => (
            <Field
              {...field(name)}
              label={t('calendar.form.organiser', { number: index + 1 })}
              list="organisations"
              autocomplete="off"
              maxlength={160}
              optional
            />
          ))}
        </Beside>
        <Suggestions id="organisations" words={offer.organisations} />
        <Field
          {...contact}
          label={t('calendar.form.contact')}
          help={t('calendar.form.contactHelp')}
          maxlength={200}
          optional
        />
        <Beside>
          <Field
            {...field('commune')}
            label={t('calendar.form.commune')}
            list="communes"
            autocomplete="off"
            maxlength={80}
            optional
          />
          {offer.spaces.length > 0 ? (
            <Field
              {...field('space')}
              type="select"
              label={t('calendar.form.space')}
              options={[
                { value: '', label: t('calendar.form.noSpace') },
                ...offer.spaces.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          ) : null}
        </Beside>
        <Suggestions id="communes" words={offer.communes} />
      </Stack>
    </Disclosure>
  );
}

/** Words of the details in another language than that of the page. */
export function DetailsIn({ words }: { words: InOneLanguage }) {
  const { t } = words;
  return (
    <>
      <Field {...inLanguage(words, 'fuzzyWhen')} label={t('calendar.form.fuzzyWhen')} maxlength={60} optional />
      <Field {...inLanguage(words, 'contact')} label={t('calendar.form.contact')} maxlength={200} optional />
    </>
  );
}

const Suggestions = ({ id, words }: { id: string; words: readonly string[] }) => (
  <datalist id={id}>
    {words.map((word) => (
      <option value={word} />
    ))}
  </datalist>
);
