import type { T } from '#platform/texts';
import { ActionForm, Acts, Button, Inline, Note, Section, Tabs } from '#platform/ui';
import type { DayPaths } from '../../addresses.ts';

export type VariantShown = { id: string; name: string; isInUse: boolean };

interface VariantsPanelProps {
  t: T;
  paths: DayPaths;
  variants: readonly VariantShown[];
  /** The one that is shown. */
  variantId: string;
}

/** The ways the day could go, the one that is shown marked; another one is taken in use with one button. */
export function VariantTabs({ t, paths, variants, variantId }: VariantsPanelProps) {
  const shown = variants.find(({ id }) => id === variantId);
  const inUse = variants.find(({ isInUse }) => isInUse);
  if (variants.length < 2 || !shown) return null;
  const seen: Record<string, string> = inUse ? { seen: inUse.id } : {};
  return (
    <>
      <Tabs
        label={t('timetable.variants')}
        tabs={variants.map(({ id, name, isInUse }) => ({
          href: paths.timetable.variant(id),
          label: name,
          text: isInUse ? t('timetable.variant.isUsed') : undefined,
          current: id === variantId,
        }))}
      />
      {shown.isInUse ? null : (
        <Note>
          <Inline>
            <span>{t('timetable.variant.notUsed', { name: inUse?.name ?? '' })}</span>
            <ActionForm
              action={paths.timetable.inUse}
              method="put"
              size="small"
              fields={{ variant: variantId, ...seen }}
            >
              {t('timetable.variant.use')}
            </ActionForm>
          </Inline>
        </Note>
      )}
    </>
  );
}

/** `isPublished`: the public page of the event says it. */
type VariantActsProps = VariantsPanelProps & { isPublished: boolean };

/** What is done with a whole variant. */
export function VariantActs({ t, paths, variants, variantId, isPublished }: VariantActsProps) {
  return (
    <Section title={t('timetable.more')}>
      <Acts>
        <Button href={paths.timetable.budget(variantId)} kind="outlined" icon="scales">
          {t('timetable.budget')}
        </Button>
        <Button href={paths.timetable.sheet('team', variantId)} kind="outlined" icon="printer">
          {t('timetable.sheet.team')}
        </Button>
        <Button href={paths.timetable.sheet('wall', variantId)} kind="outlined" icon="printer">
          {t('timetable.sheet.wall')}
        </Button>
        <Button href={paths.timetable.paste(variantId)} kind="outlined" icon="copy">
          {t('timetable.paste')}
        </Button>
        <Button href={paths.timetable.newVariant(variantId)} kind="outlined" icon="plus">
          {t('timetable.variant.make')}
        </Button>
        {variants.length > 1 ? (
          <Button href={paths.timetable.variants} kind="outlined" icon="arrows-left-right">
            {t('timetable.compare')}
          </Button>
        ) : null}
        <ActionForm
          action={paths.timetable.publication}
          method={isPublished ? 'delete' : 'put'}
          kind="outlined"
          icon={isPublished ? 'lock-simple' : 'megaphone'}
        >
          {t(isPublished ? 'timetable.unpublish' : 'timetable.publish')}
        </ActionForm>
        <Button href={paths.timetable.walks} kind="text">
          {t('timetable.walks')}
        </Button>
        <Button href={paths.timetable.variantForm(variantId)} kind="text">
          {t('timetable.variant.change')}
        </Button>
      </Acts>
    </Section>
  );
}
