import type { Child } from 'hono/jsx';
import type { T } from '#platform/texts';
import { Icon } from '../icons/icon.tsx';
import { HiddenFields } from './action-form.tsx';
import { type GroupLetter, GroupShape, groupLabel } from './group-mark.tsx';

/** The groups of a moment beside each other. Its children are `GroupPanel`. */
export function GroupBoard({ children, ...rest }: { children?: Child }) {
  return (
    <div class="board" {...rest}>
      {children}
    </div>
  );
}

export interface GroupEffect {
  /** "Si Fatoumata vient ici" */
  words: Child;
  /** "+2 revoir", "même structure" */
  cost?: Child;
  /** here: the person already sits here. refused: a rule stands against it. */
  tone: 'cost' | 'refused' | 'here';
  /** With it the line is a button that moves the person. */
  move?: { action: string; method?: 'post' | 'put' | 'patch'; fields?: Readonly<Record<string, string>> } | undefined;
}

interface GroupPanelProps {
  t: T;
  letter: GroupLetter;
  /** As in `GroupMark`. */
  turn?: number | undefined;
  /** Where it sits: "près de la fenêtre". */
  place?: Child;
  count: Child;
  /** Nobody comes or goes when the others are composed; the words say so to those who do not see the pin. */
  pinned?: string | undefined;
  href?: string | undefined;
  /** While a person is picked up: what the move would cost, before anything moves. */
  effect?: GroupEffect | undefined;
  /** `GroupPerson` */
  children?: Child;
  /** Under the people: what can be done about the whole group. */
  foot?: Child;
  id?: string | undefined;
}

/** Also takes `data-…` attributes; its list carries `data-group`. */
export function GroupPanel(props: GroupPanelProps) {
  const { t, letter, turn, place, count, pinned, href, effect, children, foot, id, ...rest } = props;
  const colour = t(`ui.colour.${letter}`);
  return (
    <section class="group-panel" id={id} {...rest}>
      <div class={`group-head on-group group-${letter}`}>
        <h2>
          <span class="group-letter">{groupLabel(letter, turn)}</span>
          <GroupShape letter={letter} size={22} />
          <span class="group-words">
            {href ? <a href={href}>{colour}</a> : colour}
            {place === undefined ? null : <small>{place}</small>}
          </span>
        </h2>
        {pinned ? (
          <span>
            <Icon name="push-pin-simple" size={20} filled />
            <span class="hidden-words">{pinned}</span>
          </span>
        ) : null}
        <span class="group-count">{count}</span>
      </div>
      {effect ? <Effect {...effect} /> : null}
      <ul class="group-people" data-group={groupLabel(letter, turn)}>
        {children}
      </ul>
      {foot === undefined ? null : <div class="group-foot">{foot}</div>}
    </section>
  );
}

function Effect({ words, cost, tone, move }: GroupEffect) {
  const line = (
    <>
      <span>{words}</span> {cost === undefined ? null : <span>{cost}</span>}
    </>
  );
  if (!move) return <p class={`effect effect-${tone}`}>{line}</p>;
  return (
    <form method="post" action={move.action}>
      <HiddenFields method={move.method ?? 'post'} fields={move.fields} />
      <button class={`effect effect-${tone}`} type="submit">
        {line}
      </button>
    </form>
  );
}

interface GroupPersonProps {
  name: Child;
  organisation?: Child;
  /** At the right: a language, "nouveau". */
  note?: Child;
  /** Their place is held whatever is composed; the words say so to those who do not see the pin. */
  pinned?: string | undefined;
  /** Set back on the sunk ground: people who do not count for an organisation. */
  back?: boolean | undefined;
  picked?: boolean | undefined;
  /** Picks this person up; the whole row leads there. */
  href?: string | undefined;
  /** A menu, buttons. */
  acts?: Child;
}

export function GroupPerson(props: GroupPersonProps) {
  const { name, organisation, note, pinned, back, picked, href, acts, ...rest } = props;
  const look = `group-person${back ? ' person-back' : ''}${picked ? ' person-picked' : ''}`;
  return (
    <li class={look} {...rest}>
      <span class="person-words">
        <b>
          {href ? (
            <a href={href} aria-current={picked ? 'true' : undefined}>
              {name}
            </a>
          ) : (
            name
          )}
        </b>
        {organisation === undefined ? null : <small>{organisation}</small>}
      </span>
      <span class="person-aside">
        {note}
        {pinned ? (
          <>
            <Icon name="push-pin-simple" size={16} filled />
            <span class="hidden-words">{pinned}</span>
          </>
        ) : null}
      </span>
      {acts}
    </li>
  );
}
