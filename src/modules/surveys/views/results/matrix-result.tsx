import type { T } from '#platform/texts';
import { ActionForm, DataTable, List, Quiet, Row, Section, Stack } from '#platform/ui';
import type { MatrixTally } from '../../rules/kinds/matrix.ts';
import type { Matrix } from '../../rules/question.ts';
import { wordsIn } from '../shown.ts';

export type Proposing = {
  action: string;
  /** Cells one may propose, most chosen first; `statement`: where the proposal is that was made of it. */
  cells: readonly {
    questionId: string;
    cell: string;
    row: string;
    column: string;
    people: number;
    statement: string | null;
  }[];
};

type Props = { t: T; questionId: string; definition: Matrix; tally: MatrixTally; proposing: Proposing | null };

/** People in each cell, choices in each row and column; then what may become a proposal. */
export function MatrixResult({ t, questionId, definition, tally, proposing }: Props) {
  const nameOf = (options: Matrix['rows'], id: string) => {
    const words = options.find((option) => option.id === id)?.words;
    return words ? wordsIn(t, words) : '';
  };
  const all = tally.rows.reduce((sum, { choices }) => sum + choices, 0);
  const cells = proposing?.cells.filter((cell) => cell.questionId === questionId) ?? [];
  return (
    <Stack>
      <DataTable
        caption={t('surveys.ask.matrix')}
        captionHidden
        columns={[
          { label: t('surveys.matrix.theme') },
          ...definition.columns.map(({ words }) => ({ label: wordsIn(t, words), figure: true })),
          { label: t('surveys.matrix.total'), figure: true },
        ]}
        rows={[
          ...tally.rows.map(({ id, choices }) => ({
            cells: [
              nameOf(definition.rows, id),
              ...definition.columns.map((column) => t.number(tally.cells[`${id}:${column.id}`] ?? 0)),
              t.number(choices),
            ],
          })),
          {
            cells: [t('surveys.matrix.total'), ...tally.columns.map(({ choices }) => t.number(choices)), t.number(all)],
          },
        ]}
      />
      {proposing && cells.length > 0 ? (
        <Section title={t('surveys.matrix.programme')} level={3} ruled={false}>
          <Quiet small>{t('surveys.matrix.programmeLead')}</Quiet>
          <List>
            {cells.map(({ cell, row, column, people, statement }) => {
              const [theme, format] = [nameOf(definition.rows, row), nameOf(definition.columns, column)];
              const name = t('surveys.matrix.cell', { theme, format });
              return (
                <Row
                  name={name}
                  text={t('surveys.matrix.cellOf', { people })}
                  end={
                    statement ? (
                      <a href={statement}>{t('surveys.matrix.proposed')}</a>
                    ) : (
                      <ActionForm
                        action={proposing.action}
                        fields={{ question: questionId, cell }}
                        size="small"
                        label={`${t('surveys.matrix.propose')}, ${name}`}
                      >
                        {t('surveys.matrix.propose')}
                      </ActionForm>
                    )
                  }
                />
              );
            })}
          </List>
        </Section>
      ) : null}
    </Stack>
  );
}
