import { inLanguage } from '#platform/texts';
import { Disclosure, Facts, PlainPage, Refusal, Sheet, Stack, Title } from '#platform/ui';
import type { DrawnTable, DrawShown } from '../../rules/drawn.ts';
import { DrawForm, type DrawFormProps } from './draw-form.tsx';
import { DrawRule, DrawSteps } from './draw-rule.tsx';
import { DrawnBoard } from './drawn-board.tsx';

interface DrawPageProps extends DrawFormProps {
  /** null: nothing has been drawn. */
  drawn: DrawShown | null;
  tables: readonly DrawnTable[];
  people: number;
  /** How many tables will be drawn. null: so many people cannot sit like that. */
  count: number | null;
  /** Why nothing was drawn. */
  refusal: string | null;
}

/** Projected in the hall: a number is said aloud, and everybody sees who comes to which table. */
export function DrawPage(props: DrawPageProps) {
  const { frame, paths, round, drawn, tables, people, count, refusal } = props;
  const { t } = frame;
  const lead = count === null ? t('draw.impossible', { people }) : t('draw.lead', { people, tables: count });
  return (
    <PlainPage frame={frame} title={t('draw.title')} projected unlisted>
      <Title
        back={{ href: paths.round(round.id), label: t('days.groups.title') }}
        over={inLanguage(round.name, t.lang).text}
        lead={drawn ? undefined : lead}
      >
        {t('draw.title')}
      </Title>
      {refusal ? <Refusal>{refusal}</Refusal> : null}
      <draw-reveal data-draw={drawn ? drawn.drawnAt.toISOString() : ''}>
        {drawn ? (
          <Stack>
            <Facts
              facts={[{ figure: t.number(drawn.number), words: t('draw.number.words') }]}
              text={drawn.movedSince > 0 ? t('draw.movedSince', { count: drawn.movedSince }) : undefined}
            />
            <p data-now aria-hidden="true" />
          </Stack>
        ) : null}
        {tables.length > 0 ? <DrawnBoard t={t} tables={tables} /> : null}
      </draw-reveal>
      {drawn ? (
        <Stack gap="small">
          <Disclosure label={t('draw.redo')}>
            <DrawRule t={t} />
            <DrawSteps t={t} drawn={drawn} />
          </Disclosure>
          <Disclosure label={t('draw.again')} open={refusal !== null || props.form !== null}>
            <p>{lead}</p>
            <DrawForm {...props} />
          </Disclosure>
        </Stack>
      ) : (
        <>
          <Sheet>
            <DrawForm {...props} />
          </Sheet>
          <Disclosure label={t('draw.rule')}>
            <DrawRule t={t} />
          </Disclosure>
        </>
      )}
    </PlainPage>
  );
}
