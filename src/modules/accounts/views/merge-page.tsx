import type { Frame } from '#platform/frame';
import { nameIn } from '#platform/texts';
import { ActionForm, Confirmation, Definitions, Note, Page } from '#platform/ui';
import type { Organisation } from '../store/organisation.ts';
import { saidOrganisation } from './said-organisation.ts';

interface MergePageProps {
  frame: Frame;
  path: string;
  from: Organisation;
  into: Organisation;
  /** What the one that stays will say. */
  result: Pick<Organisation, 'name' | 'aliases' | 'commune' | 'enterpriseNumber'>;
  peopleMoving: number;
  refusal: string | null;
}

export function MergePage({ frame, path, from, into, result, peopleMoving, refusal }: MergePageProps) {
  const { t } = frame;
  const names = { from: nameIn(t, from.name), into: nameIn(t, into.name) };
  return (
    <Page frame={frame} title={t('accounts.merge')}>
      <Confirmation
        title={t('accounts.merge.title', names)}
        items={[t('accounts.merge.gone', names), t('accounts.merge.people', { count: peopleMoving, into: names.into })]}
        act={
          <ActionForm action={`${path}/organisations/${from.id}/merger`} fields={{ into: into.id }} kind="filled">
            {t('accounts.merge.do')}
          </ActionForm>
        }
        back={{ href: `${path}/organisations/${from.id}`, label: t('accounts.merge.back') }}
      >
        {refusal ? <Note tone="problem">{refusal}</Note> : null}
        <p>{t('accounts.merge.stays')}</p>
        <Definitions items={saidOrganisation(t, result)} />
        <p>{t('accounts.merge.forever')}</p>
      </Confirmation>
    </Page>
  );
}
