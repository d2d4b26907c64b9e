import type { T } from '#platform/texts';
import { ActionForm, Acts, Button, Note } from '#platform/ui';
import type { MethodShown } from './shown.ts';

/** Who said last how the network does it. `by` is for members. `removedAt`: of its own, done no more. */
export type CopyShown = { version: number; changedAt: Date; removedAt: Date | null; by: string | null };

type Props = { t: T; methodPath: string; method: MethodShown; copy: CopyShown | null; mayAdapt: boolean };

/** Whose method this is: the network's own, or one that nobody is sure of and that asks to be made one's own. */
export function CopyNote({ t, methodPath, method, copy, mayAdapt }: Props) {
  const { certainty } = method;
  if (copy?.removedAt) return <RetiredNote t={t} methodPath={methodPath} on={copy.removedAt} mayAdapt={mayAdapt} />;
  if (!copy && certainty !== 'unsure') return null;
  return (
    <>
      {copy ? (
        <Note icon="pencil-simple">{writerWords(t, copy, certainty === 'own')}</Note>
      ) : (
        <Note icon="question">
          {t('methods.certainty.unsure')}
          {mayAdapt ? ` ${t('methods.copy.invitation')}` : null}
        </Note>
      )}
      {copy && mayAdapt ? (
        <Acts>
          <ActionForm
            action={`${methodPath}/copy`}
            method="delete"
            fields={{ version: String(copy.version) }}
            kind="text"
          >
            {t(certainty === 'own' ? 'methods.own.retire' : 'methods.copy.remove')}
          </ActionForm>
        </Acts>
      ) : null}
    </>
  );
}

function writerWords(t: T, { by, changedAt }: CopyShown, isOwn: boolean): string {
  const date = t.date(changedAt);
  if (by) return t(isOwn ? 'methods.own.by' : 'methods.copy.by', { name: by, date });
  return t(isOwn ? 'methods.own.on' : 'methods.copy.on', { date });
}

function RetiredNote({ t, methodPath, on, mayAdapt }: Pick<Props, 't' | 'methodPath' | 'mayAdapt'> & { on: Date }) {
  return (
    <>
      <Note icon="clock">{t('methods.own.retiredOn', { date: t.date(on) })}</Note>
      {mayAdapt ? (
        <Acts>
          <ActionForm action={`${methodPath}/copy/removal`} method="delete" kind="outlined">
            {t('methods.own.bringBack')}
          </ActionForm>
        </Acts>
      ) : null}
    </>
  );
}

export const AdaptButton = ({ t, methodPath, method, copy }: Pick<Props, 't' | 'methodPath' | 'method' | 'copy'>) => (
  <Button kind="outlined" href={`${methodPath}/copy`}>
    {t(method.certainty === 'own' ? 'methods.own.edit' : copy ? 'methods.copy.change' : 'methods.copy.begin')}
  </Button>
);
