import type { Language, T } from '#platform/texts';
import { Disclosure, Field, Stack } from '#platform/ui';
import type { saidProblems } from '#platform/web';

type WrittenField = {
  name: string;
  label: string;
  help?: string | undefined;
  rows?: number;
  optional?: boolean;
  most?: number;
};

type Props = {
  t: T;
  /** The language one writes in first, then the others of the network. */
  languages: readonly Language[];
  fields: readonly WrittenField[];
  /** The field of some words in one language: `titleFr`. */
  inLang: (field: string, lang: Language) => string;
  value: (field: string) => string;
  problems: ReturnType<typeof saidProblems>;
};

/** Words that exist in each language of the network: the first stands there, the others are one touch away. */
export function WrittenFields({ t, languages: [first = 'fr', ...others], fields, inLang, value, problems }: Props) {
  const field = ({ name, label, help, rows, optional, most }: WrittenField, lang: Language) => (
    <Field
      t={t}
      type={rows ? 'textarea' : 'text'}
      rows={rows}
      name={inLang(name, lang)}
      label={lang === first ? label : t('surveys.translation', { label, language: t(`surveys.language.${lang}`) })}
      help={lang === first ? help : undefined}
      value={value(inLang(name, lang))}
      error={problems.of(inLang(name, lang))}
      optional={optional || lang !== first}
      lang={lang === t.lang ? undefined : lang}
      maxlength={most}
    />
  );
  const hasOthers = others.some((lang) => fields.some(({ name }) => value(inLang(name, lang)) !== ''));
  return (
    <>
      {fields.map((one) => field(one, first))}
      {others.length > 0 ? (
        <Disclosure label={t('surveys.translations')} open={hasOthers}>
          <Stack>{others.flatMap((lang) => fields.map((one) => field(one, lang)))}</Stack>
        </Disclosure>
      ) : null}
    </>
  );
}
