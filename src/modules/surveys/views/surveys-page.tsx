import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import { Button, EmptyPage, List, Page, Row, Section, Title } from '#platform/ui';
import { type SurveyShown, stateWords, wordsIn } from './shown.ts';

export type SurveyListed = { survey: SurveyShown; answered: number; about: string | null; href: string };

type Props = {
  frame: Frame;
  /** In the order of the page: what is open first. */
  parts: readonly { state: 'open' | 'draft' | 'planned' | 'closed'; surveys: readonly SurveyListed[] }[];
  /** For coordinators. */
  makePath: string | null;
  /** What other modules ask people. */
  beside: Child[];
};

/** Everything that was asked and is being asked. */
export function SurveysPage({ frame, parts, makePath, beside }: Props) {
  const { t } = frame;
  const make = makePath ? <Button href={makePath}>{t('surveys.make')}</Button> : undefined;
  const isEmpty = parts.every(({ surveys }) => surveys.length === 0);
  return (
    <Page frame={frame} title={t('surveys.title')}>
      <Title lead={t('surveys.lead')} acts={isEmpty ? undefined : make}>
        {t('surveys.title')}
      </Title>
      {isEmpty ? (
        <EmptyPage title={t('surveys.none')} act={make}>
          {t('surveys.noneSay')}
        </EmptyPage>
      ) : (
        parts
          .filter(({ surveys }) => surveys.length > 0)
          .map(({ state, surveys }) => (
            <Section title={t(`surveys.list.${state}`)}>
              <SurveyRows frame={frame} surveys={surveys} isGrouped />
            </Section>
          ))
      )}
      {beside}
    </Page>
  );
}

type RowsProps = { frame: Pick<Frame, 't'>; surveys: readonly SurveyListed[]; isGrouped?: boolean };

/** `isGrouped`: the title above says already that they are open, or being prepared. */
export function SurveyRows({ frame: { t }, surveys, isGrouped = false }: RowsProps) {
  return (
    <List>
      {surveys.map(({ survey, answered, about, href }) => (
        <Row
          name={wordsIn(t, survey.title)}
          href={href}
          text={[about, saysMore(survey) || !isGrouped ? stateWords(t, survey) : null].filter(Boolean).join(', ')}
          end={
            survey.state === 'open' || survey.state === 'closed'
              ? t('surveys.countShort', { count: answered })
              : undefined
          }
        />
      ))}
    </List>
  );
}

/** A date, beside what the title above says. */
const saysMore = ({ state, closesAt }: SurveyShown): boolean =>
  state === 'planned' || state === 'closed' || (state === 'open' && closesAt !== null);
