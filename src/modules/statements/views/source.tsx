import type { T } from '#platform/texts';
import { inLanguage } from '#platform/texts';
import type { Said } from './said.ts';

/** "Awa, La Rampe, Journée du réseau, il y a six jours": who, from where, about what, when. */
export function Source({ t, said, now }: { t: T; said: Said; now: Date }) {
  const who = said.by ?? t('statements.anonymous');
  const title =
    said.where && (typeof said.where.title === 'string' ? said.where.title : inLanguage(said.where.title, t.lang).text);
  return (
    <>
      {said.organisation ? `${who}, ${said.organisation}` : who}
      {said.where && title ? (
        <>
          {', '}
          <a href={said.where.href}>{title}</a>
        </>
      ) : null}
      {`, ${t.ago(said.saidAt, now)}`}
    </>
  );
}
