import type { T } from '#platform/texts';
import { Field } from '#platform/ui';

type Stands = { t: T; name: string; value: string; error: string | undefined };

/** The fields for what is tried, why, and by what one will judge it. */
export const WhatIsTried = ({ t, field }: { t: T; field: (name: string) => Stands }) => (
  <>
    <Field
      {...field('name')}
      label={t('experiments.form.name')}
      help={t('experiments.form.nameHelp')}
      maxlength={200}
    />
    <Field {...field('about')} type="textarea" rows={2} label={t('experiments.form.about')} optional maxlength={600} />
    <Field
      {...field('criteria')}
      type="textarea"
      rows={4}
      label={t('experiments.form.criteria')}
      help={t('experiments.form.criteriaHelp')}
    />
  </>
);
