import type { T } from '#platform/texts';
import { List, Row, Section } from '#platform/ui';
import type { Preset, PresetSizes } from '../rules/presets.ts';

export type PresetShown = { preset: Preset; href: string } & PresetSizes;

/** Rounds as days of this kind have them, to start from. */
export function PresetsList({ t, presets }: { t: T; presets: readonly PresetShown[] }) {
  return (
    <Section title={t('days.presets')}>
      <List ends>
        {presets.map(({ preset, href, min, max, way, fewest, most }) => (
          <Row
            name={t(`days.preset.${preset}`)}
            href={href}
            text={[
              t('days.preset.sizes', { min, max }),
              way === 'drawn' ? t('days.way.drawn') : null,
              fewest !== null && most !== null ? t('days.preset.groups', { fewest, most }) : null,
            ]
              .filter((words) => words !== null)
              .join(', ')}
          />
        ))}
      </List>
    </Section>
  );
}
