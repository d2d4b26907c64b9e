import { inLanguage, type T } from '#platform/texts';
import { GroupBoard, GroupPanel, GroupPerson, Written } from '#platform/ui';
import type { DrawnTable } from '../../rules/drawn.ts';

/** The tables as the hall sees them. */
export function DrawnBoard({ t, tables }: { t: T; tables: readonly DrawnTable[] }) {
  return (
    <GroupBoard>
      {tables.map(({ mark, place, people }) => (
        <GroupPanel
          t={t}
          letter={mark.letter}
          turn={mark.turn}
          place={place ? <Written t={t} said={inLanguage(place, t.lang)} inline /> : undefined}
          count={people.length}
          id={`group-${mark.label}`}
        >
          {people.map(({ name, organisation, isServiceUser, order }) => (
            <GroupPerson
              name={name}
              organisation={organisation ?? undefined}
              back={isServiceUser}
              data-order={order === null ? undefined : String(order)}
            />
          ))}
        </GroupPanel>
      ))}
    </GroupBoard>
  );
}
