import { ActionForm, Acts, Button, Disclosure, List, Row, State } from '#platform/ui';
import type { MinutesPageProps } from './page-shown.ts';

type Props = Pick<
  MinutesPageProps,
  'frame' | 'paths' | 'state' | 'rights' | 'round' | 'asked' | 'own' | 'isDistributed'
>;

/** What can be done next: at most one filled button. */
export function StateActs({ frame, paths, state, rights, round, asked, own, isDistributed }: Props) {
  const { t } = frame;
  const { mayWrite, mayLead, mayApprove } = rights;
  if (state === 'draft' && !mayWrite) return null;
  return (
    <>
      <Acts>
        {state === 'draft' ? (
          <>
            <Button href={paths.live} icon="users-three">
              {t('together.open')}
            </Button>
            {mayLead ? (
              <Button href={paths.sending} kind="outlined" icon="envelope-simple">
                {t('minutes.sendToApprove')}
              </Button>
            ) : null}
            <Button href={paths.write} kind="text">
              {t('together.plainLink')}
            </Button>
          </>
        ) : null}
        {state === 'toApprove' && own ? (
          <ActionForm
            action={paths.yes}
            method={own.hasApproved ? 'delete' : 'post'}
            kind={own.hasApproved ? 'text' : 'filled'}
            icon="check"
          >
            {t(own.hasApproved ? 'minutes.takeYesBack' : 'minutes.iApprove')}
          </ActionForm>
        ) : null}
        {state === 'toApprove' && mayApprove ? (
          <ActionForm
            action={paths.approval}
            kind={own && !own.hasApproved ? 'outlined' : 'filled'}
            icon="seal-check"
            fields={{ round: String(round) }}
          >
            {t('minutes.approveForAll')}
          </ActionForm>
        ) : null}
        {state === 'toApprove' && mayLead ? (
          <ActionForm action={paths.sending} method="delete" kind="text">
            {t('minutes.takeBack')}
          </ActionForm>
        ) : null}
        {state === 'approved' && mayLead ? (
          <ActionForm action={paths.distribution} kind={isDistributed ? 'outlined' : 'filled'} icon="envelope-simple">
            {t(isDistributed ? 'minutes.distributeAgain' : 'minutes.distribute')}
          </ActionForm>
        ) : null}
        {mayLead && state !== 'draft' ? (
          <Button href={paths.next} kind="outlined" icon="calendar-blank">
            {t('minutes.nextMeetings')}
          </Button>
        ) : null}
      </Acts>
      {state === 'toApprove' && mayLead && asked.length > 0 ? (
        <Disclosure
          label={t('minutes.asked', {
            count: asked.length,
            yes: asked.filter(({ approvedAt }) => approvedAt !== null).length,
          })}
        >
          <List>
            {asked.map(({ name, approvedAt }) => (
              <Row
                name={name}
                end={
                  <State t={t} is={approvedAt ? 'kept' : 'coming'}>
                    {approvedAt ? t('minutes.saidYes', { day: t.day(approvedAt) }) : t('minutes.saidNothing')}
                  </State>
                }
              />
            ))}
          </List>
        </Disclosure>
      ) : null}
    </>
  );
}
