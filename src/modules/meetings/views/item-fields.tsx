import type { T } from '#platform/texts';
import { Beside, Disclosure, Field, Form } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { ItemKind } from '../rules/kinds.ts';

type Props = {
  t: T;
  action: string;
  method?: 'post' | 'patch';
  submit: string;
  stands?: Record<string, string>;
  refilled: RefilledForm | null;
  people: readonly string[];
  fields: Record<string, string>;
};

const itemKinds: readonly ItemKind[] = ['information', 'discussion', 'decision'];

/** What a point says of itself. */
export function ItemForm({ t, action, method = 'post', submit, stands = {}, refilled, people, fields }: Props) {
  const problems = saidProblems(t, refilled);
  const field = (name: string) => ({
    t,
    name,
    value: typed(refilled, name, stands[name] ?? null),
    error: problems.of(name),
  });
  const hasGuest = ['guestName', 'guestEmail'].some((name) => field(name).value !== '' || field(name).error);
  return (
    <Form t={t} action={action} method={method} submit={submit} problems={problems.all} fields={fields}>
      <Field {...field('title')} label={t('meetings.item.title')} help={t('meetings.item.titleHelp')} maxlength={200} />
      <Beside>
        <Field
          {...field('kind')}
          type="select"
          label={t('meetings.item.kind')}
          value={field('kind').value || 'discussion'}
          options={itemKinds.map((value) => ({ value, label: t(`meetings.kind.${value}`) }))}
        />
        <Field {...field('minutes')} label={t('meetings.item.minutes')} optional inputmode="numeric" width="short" />
        <Field {...field('owner')} label={t('meetings.item.owner')} optional list="meeting-people" autocomplete="off" />
      </Beside>
      <Disclosure label={t('meetings.item.guest')} open={Boolean(hasGuest)}>
        <p class="quiet">{t('meetings.item.guestSay')}</p>
        <Beside>
          <Field {...field('guestName')} label={t('meetings.item.guestName')} optional autocomplete="off" />
          <Field
            {...field('guestOrganisation')}
            label={t('meetings.item.guestOrganisation')}
            optional
            autocomplete="off"
          />
          <Field
            {...field('guestEmail')}
            type="email"
            label={t('meetings.item.guestEmail')}
            optional
            autocomplete="off"
          />
        </Beside>
      </Disclosure>
      <datalist id="meeting-people">
        {people.map((name) => (
          <option value={name} />
        ))}
      </datalist>
    </Form>
  );
}
