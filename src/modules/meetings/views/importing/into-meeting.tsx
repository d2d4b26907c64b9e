import type { T } from '#platform/texts';
import { Acts, Button, Choice, Choices, Field, Quiet, Section } from '#platform/ui';
import type { Into } from './shown.ts';

type Props = { t: T; into: Into; problems: Readonly<Record<string, string>> };

/** Where what was taken over goes: a meeting of its own, or one that is in the calendar already. */
export function IntoMeeting({ t, into, problems }: Props) {
  const { space, spaces, meeting, meetings, isApproved, saysApproved } = into;
  return (
    <Section title={t('importing.make')} id="make">
      {meetings.length > 0 ? (
        <Choices
          t={t}
          name="into-meeting"
          legend={t('importing.into')}
          help={t('importing.intoHelp')}
          error={problems['into-meeting']}
        >
          {meetings.map(({ value, label }) => (
            <Choice name="into-meeting" value={value} label={label} checked={meeting === value} />
          ))}
        </Choices>
      ) : null}
      <Field
        t={t}
        name="into-space"
        type="select"
        label={t('meetings.space')}
        help={meetings.length > 0 ? t('importing.spaceHelp') : undefined}
        options={[{ value: '', label: t('meetings.space.all') }, ...spaces]}
        value={space}
      />
      <Choices
        t={t}
        name="into-approved"
        legend={t('importing.standing')}
        help={t('importing.standingHelp')}
        error={problems['into-approved']}
        optional
      >
        <Choice
          kind="several"
          name="into-approved"
          value="yes"
          label={t('importing.approvedThen')}
          text={saysApproved ? t('importing.saysApproved') : undefined}
          checked={isApproved}
        />
      </Choices>
      <Quiet>{t('importing.makeSay')}</Quiet>
      <Acts>
        <Button name="next" value="save">
          {t('importing.save')}
        </Button>
      </Acts>
    </Section>
  );
}
