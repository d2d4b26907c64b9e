import type { T } from '#platform/texts';
import { Disclosure, GroupMark, List, Prose, Row } from '#platform/ui';
import type { DrawShown } from '../../rules/drawn.ts';

/** The rule of the draw in words, so that anybody can redo it with a pocket calculator. */
export function DrawRule({ t }: { t: T }) {
  return (
    <Prose>
      <ol>
        <li>{t('draw.rule.list')}</li>
        <li>{t('draw.rule.number')}</li>
        <li>{t('draw.rule.person')}</li>
        <li>{t('draw.rule.table')}</li>
      </ol>
      <p>{t('draw.rule.held')}</p>
    </Prose>
  );
}

/** The list that was drawn from, and each step: what the number became, who that was, which table. */
export function DrawSteps({ t, drawn }: { t: T; drawn: DrawShown }) {
  const said = (person: DrawShown['list'][number]) => person?.name ?? t('draw.gone');
  return (
    <>
      <Disclosure label={t('draw.list', { count: drawn.list.length })}>
        <List ordered ends>
          {drawn.list.map((person, index) => (
            <Row hour={t.number(index + 1)} name={said(person)} text={person?.organisation ?? undefined} />
          ))}
        </List>
      </Disclosure>
      <List ordered ends>
        {drawn.steps.map(({ person, place, number, mark }) => (
          <Row
            hour={t.number(number)}
            name={said(person)}
            text={t('draw.step', { place })}
            end={<GroupMark t={t} letter={mark.letter} turn={mark.turn} />}
          />
        ))}
      </List>
    </>
  );
}
