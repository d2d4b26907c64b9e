import { nameIn, type T } from '#platform/texts';
import { List, Row, State } from '#platform/ui';
import type { Space } from '../store/space.ts';

interface SpaceListProps {
  t: T;
  /** Address of the network. */
  path: string;
  spaces: Space[];
}

export function SpaceList({ t, path, spaces }: SpaceListProps) {
  return (
    <List>
      {spaces.map((space) => (
        <Row
          name={nameIn(t, space.name)}
          href={`${path}/spaces/${space.id}`}
          text={[kindUnlessNamed(t, space), t(`networks.access.${space.access}`)].filter(Boolean).join(', ')}
          end={
            space.closedAt ? (
              <State t={t} is="kept">
                {t('networks.space.closed')}
              </State>
            ) : undefined
          }
        />
      ))}
    </List>
  );
}

/** A plenary that is called "Plenary" does not say so twice. */
function kindUnlessNamed(t: T, { kind, name }: Space): string | null {
  const said = t(`networks.kind.${kind}`);
  return said === nameIn(t, name) ? null : said;
}
