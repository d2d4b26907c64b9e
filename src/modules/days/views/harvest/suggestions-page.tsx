import { Button, Choices, EmptyPage, Form, Page, Sheet, Stack, Title } from '#platform/ui';
import type { SaidOfDay } from '../../rules/harvest/harvest.ts';
import type { OfDay } from '../groups-frame.tsx';
import { SaidChoice } from './said-choice.tsx';

interface SuggestionsPageProps extends OfDay {
  /** The likest first; of each, the one that says most of what they share. */
  suggestions: readonly (readonly SaidOfDay[])[];
  /** How much is not gathered. */
  loose: number;
}

/** What says nearly the same, to be gathered with one button, or not. Nothing is gathered by itself. */
export function SuggestionsPage({ frame, paths, title, rounds, suggestions, loose }: SuggestionsPageProps) {
  const { t } = frame;
  return (
    <Page frame={frame} title={`${t('harvest.suggestions')}, ${title}`} unlisted>
      <Title
        back={{ href: paths.harvest, label: t('harvest.title') }}
        lead={suggestions.length > 0 ? t('harvest.suggestionsLead') : undefined}
      >
        {t('harvest.suggestions')}
      </Title>
      {suggestions.length === 0 ? (
        <EmptyPage title={t('harvest.noSuggestion')} act={<Button href={paths.harvest}>{t('harvest.byHand')}</Button>}>
          {t('harvest.noSuggestionSay', { count: loose })}
        </EmptyPage>
      ) : null}
      <Stack gap="section">
        {suggestions.map((alike, at) => {
          return (
            <Sheet>
              <Form t={t} action={paths.gatherings} submit={t('harvest.gather')} id={`suggestion-${at}`}>
                <Choices t={t} name={`statements-${at}`} legend={t('harvest.alike', { count: alike.length })}>
                  {alike.map((one) => (
                    <SaidChoice t={t} rounds={rounds} said={one} checked />
                  ))}
                </Choices>
              </Form>
            </Sheet>
          );
        })}
      </Stack>
    </Page>
  );
}
