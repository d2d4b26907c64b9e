import { Node } from '@tiptap/core';
import type { Lang } from '../../rules/live/pieces.ts';
import type { BlockKind } from '../../rules/minutes/kinds.ts';

/** How the page says what is not in the text: names of kinds, ways of deciding. */
export type Names = {
  kinds: Partial<Record<BlockKind, string>>;
  modes: Record<string, string>;
  votes: string;
  by: string;
  due: string;
  lang: Lang;
  /** What an empty point says. */
  hint: string;
};

/** How a kind is marked beside its words: a copy of what the bar shows. null: words of no kind. */
export type LabelOf = (kind: string) => HTMLElement | null;

/** What is written under one point. */
export const Minutes = Node.create({ name: 'doc', topNode: true, content: 'piece+' });

export const Words = Node.create({ name: 'text', group: 'inline' });

const said = (name: string) => ({ [name]: { default: null, keepOnSplit: false, rendered: false } });

/** A piece of the minutes: words, and what they are. */
export const Piece = Node.create<{ names: Names; labelOf: LabelOf }>({
  name: 'piece',
  content: 'text*',
  marks: '',
  whitespace: 'pre',
  defining: true,
  addOptions: () => ({ names: emptyNames, labelOf: () => null }),
  addAttributes() {
    return {
      kind: {
        default: 'text',
        keepOnSplit: false,
        parseHTML: (from) => from.dataset.kind ?? 'text',
        renderHTML: ({ kind }) => ({ 'data-kind': String(kind) }),
      },
      lang: { default: this.options.names.lang, rendered: false },
      ...['id', 'mode', 'votesFor', 'votesAgainst', 'votesAbstained', 'owner', 'ownerId', 'dueOn'].reduce(
        (all, name) => Object.assign(all, said(name)),
        {},
      ),
    };
  },
  parseHTML: () => [
    { tag: 'p' },
    { tag: 'li' },
    { tag: 'h1' },
    { tag: 'h2' },
    { tag: 'h3' },
    { tag: 'div[data-kind]' },
  ],
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes, 0],
  addNodeView() {
    const { names, labelOf } = this.options;
    return ({ node }) => {
      const label = element('div', 'live-label');
      label.contentEditable = 'false';
      const contentDOM = element('div', 'live-words');
      const below = element('div', 'live-below');
      below.contentEditable = 'false';
      const dom = element('div', 'live-piece');
      dom.append(label, contentDOM, below);
      const show = ({ attrs }: typeof node) => {
        const kind = String(attrs.kind) as BlockKind;
        dom.dataset.kind = kind;
        if (label.dataset.of !== kind) label.replaceChildren(...[kind === 'text' ? [] : (labelOf(kind) ?? [])].flat());
        label.dataset.of = kind;
        label.hidden = kind === 'text';
        below.textContent = belowOf(names, attrs);
        below.hidden = below.textContent === '';
      };
      show(node);
      return {
        dom,
        contentDOM,
        update(next) {
          if (next.type.name !== 'piece') return false;
          show(next);
          return true;
        },
        ignoreMutation: (mutation) => mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
      };
    };
  },
});

/** "9 pour, 0 contre, 1 abstention" · "Nadia B." · "27 janvier" */
function belowOf(names: Names, attrs: Readonly<Record<string, unknown>>): string {
  const { kind, mode, owner, dueOn } = attrs;
  const figure = (value: unknown) => (value === null || value === '' ? '0' : String(value));
  if (kind === 'decision' && mode === 'vote')
    return names.votes
      .replace('{for}', figure(attrs.votesFor))
      .replace('{against}', figure(attrs.votesAgainst))
      .replace('{abstained}', figure(attrs.votesAbstained));
  if (kind === 'decision') return typeof mode === 'string' ? (names.modes[mode] ?? '') : '';
  if (kind !== 'action') return '';
  const day =
    typeof dueOn === 'string' && dueOn !== ''
      ? new Intl.DateTimeFormat(names.lang, { dateStyle: 'long' }).format(new Date(`${dueOn}T12:00:00`))
      : null;
  return [
    typeof owner === 'string' && owner !== '' ? names.by.replace('{name}', owner) : null,
    day && names.due.replace('{day}', day),
  ]
    .filter(Boolean)
    .join(' · ');
}

export const emptyNames: Names = { kinds: {}, modes: {}, votes: '', by: '', due: '', lang: 'fr', hint: '' };

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, name: string): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = name;
  return made;
}
