import type { T } from '#platform/texts';
import { Filters, Stack } from '#platform/ui';
import type { Asked, Size, Span } from '../rules/choose.ts';
import type { Purpose } from '../rules/method.ts';

type Props = {
  t: T;
  path: string;
  asked: Asked;
  choices: { purposes: readonly Purpose[]; spans: readonly Span[]; sizes: readonly Size[] };
};

/** What it is for, the time there is, how many one is: each is chosen by itself, the others stay. */
export function AskedFilters({ t, path, asked, choices }: Props) {
  const hrefWith = (change: Asked) => {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...asked, ...change })) if (value) query.set(name, String(value));
    return query.size > 0 ? `${path}?${query}` : path;
  };
  return (
    <Stack gap="small">
      <Filters
        label={t('methods.filter.purpose')}
        filters={[
          { href: hrefWith({ purpose: undefined }), label: t('methods.filter.anyPurpose'), current: !asked.purpose },
          ...choices.purposes.map((purpose) => ({
            href: hrefWith({ purpose }),
            label: t(`methods.purpose.${purpose}`),
            current: asked.purpose === purpose,
          })),
        ]}
      />
      <Filters
        label={t('methods.filter.within')}
        filters={[
          { href: hrefWith({ within: undefined }), label: t('methods.filter.anySpan'), current: !asked.within },
          ...choices.spans.map((within) => ({
            href: hrefWith({ within }),
            label: t('methods.filter.span', { minutes: within }),
            current: asked.within === within,
          })),
        ]}
      />
      <Filters
        label={t('methods.filter.size')}
        filters={[
          { href: hrefWith({ size: undefined }), label: t('methods.filter.anySize'), current: !asked.size },
          ...choices.sizes.map((size) => ({
            href: hrefWith({ size }),
            label: t(`methods.size.${size}`),
            current: asked.size === size,
          })),
        ]}
      />
    </Stack>
  );
}
