import { inLanguage, type T } from '#platform/texts';
import { Icon, List, Quiet, Row, Section } from '#platform/ui';
import type { EventOnPage } from '../../store/events/event-page.ts';
import { documentWords } from './document-words.ts';

type DocumentsShown = { t: T; event: EventOnPage; path: string; isCoordinator: boolean };

/** The documents of an event, each a touch away; for whoever organises, the way to add one. */
export function DocumentsPanel({ t, event: { attachments }, path, isCoordinator }: DocumentsShown) {
  if (attachments.length === 0 && !isCoordinator) return null;
  const href = `${path}/attachments`;
  return (
    <Section
      title={t('calendar.documents.title')}
      aside={isCoordinator ? <a href={href}>{t('calendar.documents.add')}</a> : undefined}
      ruled={attachments.length > 0}
    >
      {attachments.length === 0 ? <Quiet>{t('calendar.documents.none')}</Quiet> : null}
      {attachments.length === 0 ? null : (
        <List>
          {attachments.map((one) => {
            const name = inLanguage(one.name, t.lang);
            return (
              <Row
                lead={<Icon name="file" />}
                name={<span lang={name.lang === t.lang ? undefined : name.lang}>{name.text}</span>}
                href={`${href}/${one.id}`}
                note={documentWords(t, one)}
              />
            );
          })}
        </List>
      )}
    </Section>
  );
}
