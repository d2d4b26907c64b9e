import { inLanguage, type T } from '#platform/texts';
import { Choice, Choices } from '#platform/ui';
import type { Attachment } from '../../store/events/attachments.ts';
import { documentWords } from './document-words.ts';

export type DocumentsOffered = {
  /** Who sees them where they are. */
  from: 'public' | 'members';
  documents: readonly Pick<Attachment, 'id' | 'name' | 'kind' | 'size'>[];
};

type Props = {
  t: T;
  offered: DocumentsOffered;
  leftOut: readonly string[];
  agreed: boolean;
  error: string | undefined;
};

/** What comes along to an event started from another, and who sees it then. */
export function DocumentsAlongFields({ t, offered: { from, documents }, leftOut, agreed, error }: Props) {
  const named = documents.map((one) => ({ ...one, words: inLanguage(one.name, t.lang).text }));
  return (
    <>
      <input type="hidden" name="documentsSeen" value={named.map(({ id }) => id).join(' ')} />
      <Choices
        t={t}
        name="leaveOut"
        legend={t('calendar.along.legend')}
        help={t(from === 'members' ? 'calendar.along.helpMembers' : 'calendar.along.help')}
        optional
      >
        {named.map((one) => (
          <Choice
            kind="several"
            name="leaveOut[]"
            value={one.id}
            label={t('calendar.along.leaveOut', { name: one.words })}
            text={documentWords(t, one)}
            checked={leftOut.includes(one.id)}
          />
        ))}
      </Choices>
      {from === 'members' ? (
        <Choices t={t} name="documentsShown" legend={t('calendar.along.shown')} error={error} optional>
          <Choice
            kind="several"
            name="documentsShown"
            value="yes"
            label={t('calendar.along.agree')}
            text={t('calendar.along.agreeText', { names: t.list(named.map(({ words }) => words)) })}
            checked={agreed}
          />
        </Choices>
      ) : null}
    </>
  );
}
