import { inLang } from '#packages/written';
import type { Language, T } from '#platform/texts';
import { Field } from './field.tsx';

type InEachLanguageProps = {
  t: T;
  /** The first may have to be written; the others never. */
  languages: readonly Language[];
  name: string;
  label: (lang: Language) => string;
  help?: string;
  value: (field: string) => string;
  error: (field: string) => string | undefined;
  type?: 'text' | 'textarea';
  rows?: number;
  maxlength?: number;
  /** The first language may be left out as well. */
  optional?: boolean;
};

/** A field in each language of the network. */
export function InEachLanguage({
  t,
  languages,
  name,
  label,
  help,
  value,
  error,
  optional,
  ...rest
}: InEachLanguageProps) {
  return (
    <>
      {languages.map((lang, i) => {
        const field = inLang(name, lang);
        return (
          <Field
            t={t}
            name={field}
            label={label(lang)}
            help={i === 0 ? help : undefined}
            value={value(field)}
            error={error(field)}
            lang={lang === t.lang ? undefined : lang}
            optional={optional || i > 0}
            {...rest}
          />
        );
      })}
    </>
  );
}
