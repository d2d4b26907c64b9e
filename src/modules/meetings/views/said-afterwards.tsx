import type { T } from '#platform/texts';
import { Choice, Choices, Form, Sheet } from '#platform/ui';
import type { ItemShown } from './shown.ts';

type Props = { t: T; path: string; items: readonly ItemShown[]; noted: ReadonlySet<string> };

/** After a meeting that nobody led here: which points were dealt with. What has its place in the minutes is ticked. */
export const SaidAfterwards = ({ t, path, items, noted }: Props) => (
  <Sheet id="dealt-with" title={t('meetings.afterwards')} lead={t('meetings.afterwardsSay')}>
    <Form t={t} action={`${path}/dealt-with`} submit={t('meetings.afterwardsAct')}>
      <Choices t={t} name="done" legend={t('meetings.afterwardsLegend')} optional>
        {items.map(({ id, title }) => (
          <Choice name="done[]" value={id} kind="several" label={title.text} checked={noted.has(id)} />
        ))}
      </Choices>
    </Form>
  </Sheet>
);
