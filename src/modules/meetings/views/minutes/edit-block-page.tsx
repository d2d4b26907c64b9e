import type { Frame } from '#platform/frame';
import { ActionForm, Field, Form, Page, Sheet, StaleNote, Title } from '#platform/ui';
import { saidProblems, typed } from '#platform/web';
import type { MinutesPaths } from '../../minutes-addresses.ts';
import { BlockFields, type BlockFieldsProps } from './block-fields.tsx';

type Props = {
  frame: Frame;
  paths: MinutesPaths;
  /** Of the meeting. */
  title: string;
  blockId: string;
  version: number;
  fields: BlockFieldsProps;
  /** Points it may stand under. */
  items: readonly { value: string; label: string }[];
  /** What somebody else wrote meanwhile. null: nobody did. */
  theirs: readonly { term: string; text: string }[] | null;
};

/** One piece of the minutes, changed. */
export function EditBlockPage({ frame, paths, title, blockId, version, fields, items, theirs }: Props) {
  const { t } = frame;
  const { refilled, stands } = fields;
  return (
    <Page frame={frame} title={t('minutes.edit')} unlisted>
      <Title back={{ href: paths.write, label: t('minutes.write') }} lead={title}>
        {t('minutes.edit')}
      </Title>
      <Sheet>
        <Form
          t={t}
          action={paths.block(blockId)}
          method="put"
          submit={t('minutes.save')}
          problems={saidProblems(t, refilled).all}
          fields={{ version: String(version) }}
        >
          {theirs ? <StaleNote t={t} stands={[...theirs]} /> : null}
          <BlockFields {...fields} />
          <Field
            t={t}
            type="select"
            name="item"
            label={t('minutes.form.item')}
            value={typed(refilled, 'item', stands.item ?? '')}
            options={[{ value: '', label: t('minutes.beforeItems') }, ...items]}
          />
        </Form>
        <ActionForm kind="text" icon="trash" method="delete" action={paths.block(blockId)}>
          {t('minutes.remove')}
        </ActionForm>
      </Sheet>
    </Page>
  );
}
