import type { Frame } from '#platform/frame';
import { EmptyPage, List, Page, Prose, Row, Title } from '#platform/ui';
import type { LetterRead } from './letter-read.ts';

export function OutboxPage({ frame, letters, more }: { frame: Frame; letters: LetterRead[]; more: boolean }) {
  const { t } = frame;
  return (
    <Page frame={frame} title={t('demo.title')} unlisted>
      <Title>{t('demo.title')}</Title>
      <Prose>
        <p>{t('demo.say')}</p>
      </Prose>
      {letters.length === 0 ? (
        <EmptyPage title={t('demo.empty')}>{t('demo.emptySay')}</EmptyPage>
      ) : (
        <List>
          {letters.map(({ name, subject, to }) => (
            <Row name={subject} href={`/outbox/${name}`} text={t('demo.to', { address: to })} />
          ))}
        </List>
      )}
      {more && (
        <Prose>
          <p>{t('demo.more')}</p>
        </Prose>
      )}
    </Page>
  );
}

export function LetterInOutbox({ frame, letter }: { frame: Frame; letter: LetterRead }) {
  const { t } = frame;
  return (
    <Page frame={frame} title={letter.subject} unlisted>
      <Title back={{ href: '/outbox', label: t('demo.back') }}>{letter.subject}</Title>
      <Prose>
        <p>{t('demo.to', { address: letter.to })}</p>
        {letter.text.split(/\n{2,}/).map((paragraph) => (
          <p>{withLinks(paragraph)}</p>
        ))}
        {letter.files.map(({ name }) => (
          <p>
            <a href={`/outbox/${letter.name}/${name}`} data-turbo="false">
              {t('demo.file', { name })}
            </a>
          </p>
        ))}
      </Prose>
    </Page>
  );
}

/** Addresses of a letter can be followed, as in a mailbox. */
function withLinks(text: string) {
  return text.split(/(https?:\/\/\S+)/).map((part) => (/^https?:\/\//.test(part) ? <a href={part}>{part}</a> : part));
}
