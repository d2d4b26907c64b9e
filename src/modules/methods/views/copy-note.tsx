import type { T } from '#platform/texts';
import { ActionForm, Acts, Button, Note } from '#platform/ui';
import type { MethodShown } from './shown.ts';

/** Who said last how the network does it. `by` is for members. */
export type CopyShown = { version: number; changedAt: Date; by: string | null };

type Props = { t: T; methodPath: string; method: MethodShown; copy: CopyShown | null; mayAdapt: boolean };

/** Whose method this is: the network's own, or one that nobody is sure of and that asks to be made one's own. */
export function CopyNote({ t, methodPath, method, copy, mayAdapt }: Props) {
  const isUnsure = method.certainty === 'unsure';
  if (!copy && !isUnsure) return null;
  return (
    <>
      {copy ? (
        <Note icon="pencil-simple">
          {copy.by
            ? t('methods.copy.by', { name: copy.by, date: t.date(copy.changedAt) })
            : t('methods.copy.on', { date: t.date(copy.changedAt) })}
        </Note>
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
            {t('methods.copy.remove')}
          </ActionForm>
        </Acts>
      ) : null}
    </>
  );
}

export const AdaptButton = ({ t, methodPath, copy }: Pick<Props, 't' | 'methodPath' | 'copy'>) => (
  <Button kind="outlined" href={`${methodPath}/copy`}>
    {t(copy ? 'methods.copy.change' : 'methods.copy.begin')}
  </Button>
);
