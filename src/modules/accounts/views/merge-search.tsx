import type { Frame } from '#platform/frame';
import { Field, Form } from '#platform/ui';

interface MergeSearchProps {
  frame: Frame;
  /** Address of the organisation that would disappear. */
  here: string;
  others: { id: string; name: string }[];
}

/** Which organisation it really is; the next page shows what would become of both. */
export function MergeSearch({ frame: { t }, here, others }: MergeSearchProps) {
  return (
    <Form t={t} action={`${here}/merger`} method="get" submit={t('accounts.merge.preview')}>
      <Field
        t={t}
        name="into"
        type="select"
        label={t('accounts.merge.into')}
        help={t('accounts.merge.help')}
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Form>
  );
}
