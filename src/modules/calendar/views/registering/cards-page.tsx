import type { Frame } from '#platform/frame';
import { inLanguage } from '#platform/texts';
import { PlainPage, Section, Stack, Title } from '#platform/ui';
import type { EventOnPage } from '../../store/events/event-page.ts';
import { placeWords, whenWords } from '../../words/index.ts';
import { CodeCard } from './code-card.tsx';

type CardsShown = {
  frame: Frame;
  event: EventOnPage;
  back: string;
  /** `codeHref`: the whole address that the code opens. */
  people: readonly { name: string; code: string; codeHref: string }[];
};

/** A paper for whoever has neither e-mail nor phone: their name, when, where, and the code that is their registration. */
export function CardsPage({ frame, event, back, people }: CardsShown) {
  const { t } = frame;
  const place = placeWords(t, event);
  return (
    <PlainPage frame={frame} title={t('calendar.card.title')} unlisted>
      <Title back={{ href: back, label: t('calendar.card.back') }} lead={t('calendar.card.howTo')}>
        {t('calendar.card.title')}
      </Title>
      <Stack gap="section">
        {people.map(({ name, code, codeHref }) => (
          <Section title={name}>
            <Stack gap="small">
              <p>
                <b>{inLanguage(event.title, t.lang).text}</b>
              </p>
              <p>{whenWords(t, event)}</p>
              {place ? <p>{place}</p> : null}
              <CodeCard t={t} code={code} href={codeHref}>
                {t('calendar.card.words')}
              </CodeCard>
            </Stack>
          </Section>
        ))}
      </Stack>
    </PlainPage>
  );
}
