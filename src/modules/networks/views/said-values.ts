import { type InBoth, isLanguage, type T, textNamed, type Written } from '#platform/texts';

/** What a field of a network or a space says, in words: for its history, and for whoever was overtaken. */
export function saidValue(t: T, field: string, value: unknown): string {
  if (field === 'closedAt') return t(value ? 'networks.value.closed' : 'networks.value.open');
  if (value === null || value === undefined || value === '') return t('networks.value.nothing');
  if (field === 'name') return saidName(value as InBoth);
  if (field === 'about' || field === 'purpose') return (value as Written).text;
  if (field === 'look') return textNamed(t, `networks.accent.${(value as { accent: string }).accent}`);
  if (field === 'kind' || field === 'access') return textNamed(t, `networks.${field}.${String(value)}`);
  if (field === 'joinUntilOn') return t.date(String(value));
  if (Array.isArray(value))
    return value.length > 0 ? t.list(value.map((one) => saidOne(t, field, String(one)))) : t('networks.value.nothing');
  return String(value);
}

const saidName = ({ fr, nl, en }: InBoth): string => [...new Set([fr, nl, en].filter(Boolean))].join(' / ');

const saidOne = (t: T, field: string, one: string): string => {
  if (field === 'languages' && isLanguage(one)) return t(`networks.language.${one}`);
  return field === 'modulesOff' ? moduleName(t, one) : one;
};

/** Every module that can be switched off says its name under `name` in its texts. */
export const moduleName = (t: T, module: string): string => textNamed(t, `${module}.name`);

/** Fields as people call them. */
export const saidFields = (t: T, values: object): { term: string; text: string }[] =>
  Object.entries(values).map(([field, value]) => ({
    term: textNamed(t, `networks.changed.${field}`),
    text: saidValue(t, field, value),
  }));
