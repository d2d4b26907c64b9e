import type { Frame } from '#platform/frame';
import { Button, Columns, EmptyPage, List, Page, Refusal, Title } from '#platform/ui';
import type { DayPaths } from '../../addresses.ts';
import type { Between } from '../../rules/timetable/checks.ts';
import { FitPanel, type ProposalShown } from './fit-panel.tsx';
import { HistoryPanel, type HistoryShown } from './history-panel.tsx';
import type { SlotShown } from './shown.ts';
import { SlotRow } from './slot-row.tsx';
import { SumsPanel, type SumsShown } from './sums-panel.tsx';
import { VariantActs, type VariantShown, VariantTabs } from './variants-panel.tsx';

interface TimetablePageProps {
  frame: Frame;
  paths: DayPaths;
  methodPath: (methodId: string) => string;
  /** Of the event. */
  title: string;
  variants: readonly VariantShown[];
  /** The one that is shown. null: there is none yet. */
  variantId: string | null;
  /** The newest act: what buttons carry. */
  seen: number;
  slots: readonly SlotShown[];
  /** The slot one acted on: its row is open. */
  picked: string | null;
  checked: SumsShown['checked'] & { before: ReadonlyMap<string, Between>; overrun: number };
  proposals: readonly ProposalShown[];
  materials: SumsShown['materials'];
  latest: HistoryShown['latest'];
  now: Date;
  isPublished: boolean;
  isCoordinator: boolean;
  /** stale: the page was not up to date. */
  refusal: 'stale' | 'refused' | null;
}

/** How the day goes, slot after slot, with its sums; what does not fit is said at once. */
export function TimetablePage(props: TimetablePageProps) {
  const { frame, paths, title, variantId, slots, checked, proposals, materials, isCoordinator, refusal } = props;
  const { t } = frame;
  const add = (
    <Button href={paths.timetable.newSlot(variantId)} icon="plus">
      {t('timetable.add')}
    </Button>
  );
  const paste = { href: paths.timetable.paste(variantId), label: t('timetable.paste') };
  return (
    <Page frame={frame} title={`${t('timetable.title')}, ${title}`} unlisted wide>
      <Title
        back={{ href: paths.event, label: title }}
        lead={slots.length > 0 && isCoordinator ? t('timetable.lead') : undefined}
        acts={isCoordinator && slots.length > 0 ? add : undefined}
      >
        {t('timetable.title')}
      </Title>
      {refusal ? (
        <Refusal>
          <p>{t(`timetable.${refusal}Page`)}</p>
        </Refusal>
      ) : null}
      {isCoordinator && variantId !== null ? <VariantTabs {...props} t={t} variantId={variantId} /> : null}
      {slots.length === 0 || variantId === null ? (
        <EmptyPage
          title={t('timetable.empty.title')}
          act={isCoordinator ? add : undefined}
          other={isCoordinator ? paste : undefined}
        >
          {t(isCoordinator ? 'timetable.empty.say' : 'timetable.empty.members')}
        </EmptyPage>
      ) : (
        <Columns
          aside={
            <>
              <SumsPanel t={t} checked={checked} materials={materials} isCoordinator={isCoordinator} />
              {isCoordinator ? <VariantActs {...props} t={t} variantId={variantId} /> : null}
              {isCoordinator ? <HistoryPanel {...props} t={t} /> : null}
            </>
          }
        >
          {isCoordinator ? (
            <FitPanel {...props} t={t} variantId={variantId} overrun={checked.overrun} proposals={proposals} />
          ) : null}
          <List ends ordered>
            {slots.map((shown) => (
              <SlotRow {...props} t={t} shown={shown} between={checked.before.get(shown.slot.id) ?? null} />
            ))}
          </List>
        </Columns>
      )}
    </Page>
  );
}
