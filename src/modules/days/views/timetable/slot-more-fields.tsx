import { Choice, Choices, Disclosure, Field, InEachLanguage } from '#platform/ui';
import type { SlotRole } from '../../rules/timetable/slot.ts';
import { DecidingFields } from './deciding-fields.tsx';
import type { SlotFieldsProps } from './slot-form.ts';

const ROLES: readonly SlotRole[] = ['facilitator', 'timeKeeper', 'rapporteur', 'welcome'];

/** Who does it, what must be known, who reads it: what not every slot needs. */
export function SlotMoreFields({ t, field, languages, people }: SlotFieldsProps) {
  const is = (name: string, value: string) => field(name).value === value;
  const hasPublicTitle = languages.some((lang) => field(`publicTitle${lang === 'fr' ? 'Fr' : 'Nl'}`).value !== '');
  return (
    <>
      <Field
        {...field('note')}
        type="textarea"
        rows={3}
        label={t('timetable.form.note')}
        help={t('timetable.form.noteHelp')}
        maxlength={1000}
        optional
      />
      <Choice
        kind="several"
        name="fixed"
        value="yes"
        label={t('timetable.form.fixed')}
        text={t('timetable.form.fixed.say')}
        checked={field('fixed').value !== ''}
      />
      <Disclosure label={t('timetable.form.who')} open={ROLES.some((role) => field(role).value !== '')}>
        {ROLES.map((role, index) => (
          <Field
            {...field(role)}
            label={t(`timetable.role.${role}`)}
            help={index === 0 ? t('timetable.form.whoHelp') : undefined}
            list="people"
            maxlength={400}
            optional
          />
        ))}
        <datalist id="people">
          {people.map((name) => (
            <option value={name} />
          ))}
        </datalist>
      </Disclosure>
      <Disclosure label={t('timetable.deciding')} open={!['', 'none'].includes(field('deciding').value)}>
        <DecidingFields t={t} field={field} />
      </Disclosure>
      <Disclosure label={t('timetable.form.public')} open={is('shownTo', 'team') || hasPublicTitle}>
        <Choices t={t} name="shownTo" legend={t('timetable.form.shownTo')} inline>
          <Choice name="shownTo" value="all" label={t('timetable.shownTo.all')} checked={!is('shownTo', 'team')} />
          <Choice name="shownTo" value="team" label={t('timetable.shownTo.team')} checked={is('shownTo', 'team')} />
        </Choices>
        <InEachLanguage
          t={t}
          languages={languages}
          name="publicTitle"
          label={(lang) => t(`timetable.form.publicTitle.${lang}`)}
          help={t('timetable.form.publicTitleHelp')}
          value={(name) => field(name).value}
          error={(name) => field(name).error}
          maxlength={120}
          optional
        />
      </Disclosure>
    </>
  );
}
