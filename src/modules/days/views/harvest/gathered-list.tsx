import type { StatementKind } from '#modules/statements';
import { inLanguage, type T } from '#platform/texts';
import { List, Quiet, Row, Section, StatementLabel } from '#platform/ui';
import type { DayPaths } from '../../addresses.ts';
import type { Gathered } from '../../rules/harvest/harvest.ts';

interface GatheredListProps {
  t: T;
  paths: DayPaths;
  gathered: readonly { kind: string; items: readonly Gathered[] }[];
}

/** What was gathered so far; each leads to its statements. */
export function GatheredList({ t, paths, gathered }: GatheredListProps) {
  return (
    <Section title={t('harvest.gatheredTitle')}>
      {gathered.length === 0 ? <Quiet>{t('harvest.noneGathered')}</Quiet> : null}
      <List>
        {gathered.flatMap(({ kind, items }) =>
          items.map((one) => {
            const title = inLanguage(one.title, t.lang);
            return (
              <Row
                name={title.text}
                lang={title.lang}
                href={paths.gathering(one.id)}
                text={t('harvest.tables', { count: one.tables })}
                note={one.isHidden ? t('harvest.hidden') : undefined}
                end={<StatementLabel t={t} kind={kind as StatementKind} />}
              />
            );
          }),
        )}
      </List>
    </Section>
  );
}
