import type { T } from '#platform/texts';
import { ActionForm, Button, Quiet, Thread, type ThreadKnot, Written } from '#platform/ui';
import { factsOf } from './item-words.ts';
import type { AgendaShown, ItemShown } from './shown.ts';

const knots = { planned: 'coming', open: 'now', done: 'done', skipped: 'open', carried: 'open' } as const;

type Props = {
  t: T;
  agenda: AgendaShown;
  path: string /** It is over, or cancelled: nothing moves any more. */;
  isOver: boolean;
};

/** The points on their line, with the way up, down and into each for whoever leads. */
export function AgendaThread({ t, agenda, path, isOver }: Props) {
  const { items, mayLead } = agenda;
  const moves = mayLead && !isOver;
  const thread = (
    <Thread
      knots={items.map((item, i): ThreadKnot => {
        const state = item.state in knots ? knots[item.state as keyof typeof knots] : 'coming';
        return {
          id: `item-${item.id}`,
          state,
          hour: item.startsAt ? t.time(item.startsAt) : undefined,
          name: <Written t={t} said={item.title} inline />,
          text: <ItemText t={t} item={item} />,
          side: stateWords(t, item),
          acts: moves ? <ItemActs t={t} items={items} at={i} path={path} /> : undefined,
        };
      })}
    />
  );
  return moves ? (
    <agenda-order data-path={path}>
      {thread}
      <form method="post" hidden data-order>
        <input type="hidden" name="before" value="" />
      </form>
    </agenda-order>
  ) : (
    thread
  );
}

function stateWords(t: T, item: ItemShown): ThreadKnot['side'] {
  if (item.state === 'planned') return undefined;
  const spent = Math.round(item.spentSeconds / 60);
  const lines = spent > 0 ? [t('meetings.spent', { minutes: spent })] : [];
  return { words: t(`meetings.state.${item.state}`), lines };
}

function ItemText({ t, item }: { t: T; item: ItemShown }) {
  return (
    <>
      {factsOf(t, item)}
      {item.origin ? (
        <>
          <br />
          {item.origin.href ? <a href={item.origin.href}>{item.origin.words}</a> : item.origin.words}
        </>
      ) : null}
      {item.carriedHref ? (
        <>
          <br />
          <a href={item.carriedHref}>{t('meetings.carriedTo')}</a>
        </>
      ) : null}
    </>
  );
}

function ItemActs({ t, items, at, path }: { t: T; items: readonly ItemShown[]; at: number; path: string }) {
  const item = items[at];
  if (!item) return null;
  const one = `${path}/items/${item.id}`;
  const named = (words: string) => `${words}, ${item.title.text}`;
  return (
    <>
      {at > 0 ? (
        <ActionForm
          kind="text"
          action={`${one}/place`}
          fields={{ before: items[at - 1]?.id ?? '' }}
          label={named(t('meetings.item.up'))}
        >
          {t('meetings.item.up')}
        </ActionForm>
      ) : null}
      {at < items.length - 1 ? (
        <ActionForm
          kind="text"
          action={`${one}/place`}
          fields={{ before: items[at + 2]?.id ?? '' }}
          label={named(t('meetings.item.down'))}
        >
          {t('meetings.item.down')}
        </ActionForm>
      ) : null}
      <Button kind="text" href={one} label={named(t('meetings.item.change'))}>
        {t('meetings.item.change')}
      </Button>
    </>
  );
}

/** What members proposed and nobody answered yet; their own are shown to those who proposed them. */
export function Proposals({ t, agenda, path }: { t: T; agenda: AgendaShown; path: string }) {
  const seen = agenda.mayLead ? agenda.proposals : agenda.proposals.filter(({ isMine }) => isMine);
  return (
    <Thread
      knots={[
        ...seen.map((item) => ({
          state: 'open' as const,
          name: <Written t={t} said={item.title} inline />,
          text: <ItemText t={t} item={item} />,
          acts: (
            <Button
              kind={agenda.mayLead ? 'outlined' : 'text'}
              href={`${path}/items/${item.id}`}
              label={`${agenda.mayLead ? t('meetings.proposal.answer') : t('meetings.item.change')}, ${item.title.text}`}
            >
              {agenda.mayLead ? t('meetings.proposal.answer') : t('meetings.item.change')}
            </Button>
          ),
        })),
        ...agenda.refused.map((item) => ({
          state: 'open' as const,
          name: <Written t={t} said={item.title} inline />,
          text: (
            <>
              {t('meetings.proposal.refused')}{' '}
              {item.refusal ? t('meetings.quoted', { words: item.refusal.text }) : null}
            </>
          ),
        })),
      ]}
    />
  );
}

/** Of what is over or cancelled nobody is asked to begin. */
export const NothingYet = ({ t, isQuiet }: { t: T; isQuiet: boolean }) => (
  <Quiet>{t(isQuiet ? 'meetings.agenda.noneThen' : 'meetings.agenda.none')}</Quiet>
);
