import type { T } from '#platform/texts';
import { ActionForm, Acts, Button } from '#platform/ui';
import type { DayPaths } from '../../addresses.ts';
import type { SlotShown } from './shown.ts';

interface SlotActsProps {
  t: T;
  paths: DayPaths;
  shown: SlotShown;
  seen: number;
}

/** What is done to a slot without its form: it moves, lasts longer, another one comes in between. */
export function SlotActs({ t, paths, shown, seen }: SlotActsProps) {
  const { slot, canGo, title } = shown;
  const act = (how: string, words: string, by?: number) => (
    <ActionForm
      action={paths.timetable.place(slot.id)}
      method="put"
      kind="outlined"
      size="small"
      fields={{ how, seen: String(seen), ...(by === undefined ? {} : { by: String(by) }) }}
      label={`${words}, ${title.text}`}
    >
      {words}
    </ActionForm>
  );
  return (
    <Acts>
      {slot.minutes > 5 ? act('longer', t('timetable.shorter'), -5) : null}
      {act('longer', t('timetable.longer'), 5)}
      {slot.fixed ? null : act('later', t('timetable.earlier'), -5)}
      {slot.fixed ? null : act('later', t('timetable.later'), 5)}
      {canGo.up ? act('up', t('timetable.up')) : null}
      {canGo.down ? act('down', t('timetable.down')) : null}
      <Button
        href={paths.timetable.after(slot.id)}
        kind="outlined"
        size="small"
        label={`${t('timetable.insert')}, ${title.text}`}
      >
        {t('timetable.insert')}
      </Button>
    </Acts>
  );
}
