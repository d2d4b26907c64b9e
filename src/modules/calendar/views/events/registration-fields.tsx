import type { T } from '#platform/texts';
import { Beside, Choice, Choices, Disclosure, Field, Quiet, Stack } from '#platform/ui';
import type { FieldOf } from './event-fields.tsx';

type Registering = {
  t: T;
  field: FieldOf;
  value: (field: string) => string;
  error: (field: string) => string | undefined;
};

const limits = [
  'perOrganisation',
  'perOrganisationWorkers',
  'perOrganisationUsers',
  'mostWorkers',
  'mostUsers',
  'usersPerWorker',
] as const;

/** Who may register, when, and how many: what most events need stands open, the rest behind a line. */
export function RegistrationFields({ t, field, value, error }: Registering) {
  const count = (name: 'places' | (typeof limits)[number]) => ({ ...field(name), inputmode: 'numeric' as const });
  const waitingList = value('waitingList') || 'none';
  const isUsed = [...limits, 'quotasEndOn', 'opensOn', 'needsApproval'].some((name) => value(name) !== '');
  return (
    <>
      <Beside>
        <Field
          {...count('places')}
          label={t('calendar.form.places')}
          help={t('calendar.form.placesHelp')}
          width="short"
          optional
        />
        <Field
          {...field('closesOn')}
          label={t('calendar.form.closesOn')}
          help={t('calendar.form.closesHelp')}
          optional
        />
        <Field
          {...field('closesAt')}
          label={t('calendar.form.closesAt')}
          help={t('calendar.form.closesAtHelp')}
          width="short"
          optional
        />
      </Beside>
      <Choices t={t} name="waitingList" legend={t('calendar.form.waitingList')} error={error('waitingList')}>
        {(['none', 'automatic', 'offer'] as const).map((one) => (
          <Choice
            name="waitingList"
            value={one}
            label={t(`calendar.waitingList.${one}`)}
            text={t(`calendar.waitingList.${one}.text`)}
            checked={waitingList === one}
          />
        ))}
      </Choices>
      <Disclosure label={t('calendar.form.limits')} open={isUsed || limits.some((name) => error(name))}>
        <Stack>
          <Quiet>{t('calendar.form.limitsLead')}</Quiet>
          <Beside>
            <Field {...count('perOrganisation')} label={t('calendar.form.perOrganisation')} width="short" optional />
            <Field
              {...count('perOrganisationWorkers')}
              label={t('calendar.form.perOrganisationWorkers')}
              width="short"
              optional
            />
            <Field
              {...count('perOrganisationUsers')}
              label={t('calendar.form.perOrganisationUsers')}
              width="short"
              optional
            />
          </Beside>
          <Field
            {...field('quotasEndOn')}
            label={t('calendar.form.quotasEndOn')}
            help={t('calendar.form.quotasEndHelp')}
            optional
          />
          <Beside>
            <Field {...count('mostWorkers')} label={t('calendar.form.mostWorkers')} width="short" optional />
            <Field {...count('mostUsers')} label={t('calendar.form.mostUsers')} width="short" optional />
            <Field {...count('usersPerWorker')} label={t('calendar.form.usersPerWorker')} width="short" optional />
          </Beside>
          <Beside>
            <Field
              {...field('opensOn')}
              label={t('calendar.form.opensOn')}
              help={t('calendar.form.opensHelp')}
              optional
            />
            <Field
              {...field('opensAt')}
              label={t('calendar.form.opensAt')}
              help={t('calendar.form.timeHelp')}
              width="short"
              optional
            />
          </Beside>
          <Choice
            kind="several"
            name="needsApproval"
            value="yes"
            label={t('calendar.form.needsApproval')}
            text={t('calendar.form.needsApprovalText')}
            checked={value('needsApproval') !== ''}
          />
        </Stack>
      </Disclosure>
    </>
  );
}
