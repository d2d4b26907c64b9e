/** Where the person acted: the row, the section or the form, by its id. Null after following a link. */
let actedIn: string | null = null;
let acted = false;

/**
 * With the old page goes the place of the focus: whoever uses the keyboard would start over at the top, and whoever hears
 * the page would not be told of the new one. After an act the focus goes back to where the person was, after a link to the
 * title. A page that refreshes by itself moves nothing, and nothing is taken from a field or a list of errors.
 */
export function startFocus(): void {
  document.addEventListener('turbo:click', () => remember(null));
  document.addEventListener('turbo:submit-start', ({ target }) => remember(target));
  document.addEventListener('turbo:load', () => {
    if (acted && isLost()) atHand()?.focus({ preventScroll: true });
    acted = false;
  });
  // The page of the server knows nothing of it: a refresh that takes it away would take the focus as well.
  document.addEventListener('turbo:before-morph-attribute', (event) => {
    const { attributeName } = (event as CustomEvent<{ attributeName: string }>).detail;
    if (attributeName === 'tabindex' && event.target === document.activeElement) event.preventDefault();
  });
}

function remember(form: EventTarget | null): void {
  acted = true;
  actedIn = form instanceof Element ? (form.closest('[id]:not(main)')?.id ?? null) : null;
}

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** Not a button: pressed twice, it would do the next thing. */
function atHand(): HTMLElement | null {
  const place = (actedIn && document.getElementById(actedIn)) || document.querySelector<HTMLElement>('h1');
  place?.setAttribute('tabindex', '-1');
  return place;
}
