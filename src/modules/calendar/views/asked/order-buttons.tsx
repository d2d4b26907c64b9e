import type { T } from '#platform/texts';
import { ActionForm, Button, Inline } from '#platform/ui';

type OrderButtonsProps = {
  t: T;
  /** Of the thing itself: to it is posted what happens to it. */
  path: string;
  name: string;
  isFirst: boolean;
  isLast: boolean;
};

/** Change, up, down, remove: the same for everything that stands in an order. */
export function OrderButtons({ t, path, name, isFirst, isLast }: OrderButtonsProps) {
  return (
    <Inline>
      <Button href={path} kind="text" label={t('calendar.asked.changeIt', { name })}>
        {t('calendar.event.edit')}
      </Button>
      {isFirst ? null : (
        <ActionForm
          action={`${path}/position`}
          fields={{ to: 'up' }}
          kind="text"
          label={t('calendar.asked.upIt', { name })}
        >
          {t('calendar.asked.up')}
        </ActionForm>
      )}
      {isLast ? null : (
        <ActionForm
          action={`${path}/position`}
          fields={{ to: 'down' }}
          kind="text"
          label={t('calendar.asked.downIt', { name })}
        >
          {t('calendar.asked.down')}
        </ActionForm>
      )}
      <ActionForm action={path} method="delete" kind="text" label={t('calendar.asked.removeIt', { name })}>
        {t('calendar.asked.remove')}
      </ActionForm>
    </Inline>
  );
}
