import { Node } from '@tiptap/core';
import { looksOf } from './looks.ts';

/** How the page says what the server does not put in the text: titles of points, names of kinds, ways of deciding. */
export type Names = {
  kinds: Record<string, string>;
  modes: Record<string, string>;
  points: Record<string, string>;
  goneItem: string;
  beforeItems: string;
  votes: string;
  by: string;
  due: string;
  lang: string;
};

export const Minutes = Node.create({ name: 'doc', topNode: true, content: 'point*' });

export const Words = Node.create({ name: 'text', group: 'inline' });

/** A section for each point of the agenda: it stands, and what is written goes into it. */
export const Point = Node.create<{ names: Names }>({
  name: 'point',
  content: 'piece*',
  isolating: true,
  defining: true,
  selectable: false,
  addOptions: () => ({ names: emptyNames }),
  addAttributes: () => ({ item: { default: null, rendered: false } }),
  parseHTML: () => [{ tag: 'section[data-point]' }],
  renderHTML: () => ['section', { 'data-point': '' }, 0],
  addNodeView() {
    const { names } = this.options;
    return ({ node }) => {
      const item = node.attrs.item as string | null;
      const title = element('h3', 'live-point-title');
      title.contentEditable = 'false';
      title.textContent = item === null ? names.beforeItems : (names.points[item] ?? names.goneItem);
      const contentDOM = element('div', 'live-pieces');
      const dom = element('section', 'live-point');
      dom.dataset.point = item ?? '';
      dom.append(title, contentDOM);
      return {
        dom,
        contentDOM,
        ignoreMutation: (mutation) => mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
      };
    };
  },
});

const said = (name: string) => ({ [name]: { default: null, keepOnSplit: false, rendered: false } });

/** A piece of the minutes: words, and what they are. */
export const Piece = Node.create<{ names: Names }>({
  name: 'piece',
  content: 'text*',
  marks: '',
  whitespace: 'pre',
  defining: true,
  addOptions: () => ({ names: emptyNames }),
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
    const { names } = this.options;
    return ({ node }) => {
      const label = element('span', 'kind');
      label.contentEditable = 'false';
      const contentDOM = element('div', 'live-words');
      const below = element('div', 'live-below');
      below.contentEditable = 'false';
      const dom = element('div', 'live-piece');
      dom.append(label, contentDOM, below);
      const show = ({ attrs }: typeof node) => {
        const kind = String(attrs.kind);
        dom.dataset.kind = kind;
        label.hidden = kind === 'text';
        label.className = `kind ${looksOf(kind)}`;
        label.textContent = names.kinds[kind] ?? '';
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

const emptyNames: Names = {
  ...{ kinds: {}, modes: {}, points: {}, goneItem: '', beforeItems: '', votes: '', by: '', due: '', lang: 'fr' },
};

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, name: string): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = name;
  return made;
}
