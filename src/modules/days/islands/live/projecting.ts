import { allowSound, maySound } from './gong.ts';

type Words = Record<'sound' | 'smaller' | 'larger' | 'full', string>;
const SIZES = ['small', 'usual', 'large'] as const;
const SIZE = 'clock-size';

/** For whoever stands at the machine: sound, size, the whole screen. */
export function startProjecting(root: HTMLElement): void {
  const place = root.querySelector<HTMLElement>('[data-controls]');
  const picture = root.querySelector<HTMLElement>('[data-picture]');
  if (!place || !picture) return;
  const words = JSON.parse(place.dataset.words ?? '{}') as Words;
  const sizeNow = () => SIZES.findIndex((size) => size === (picture.dataset.size ?? 'usual'));
  const resize = (by: number) => {
    const size = SIZES[Math.max(0, Math.min(SIZES.length - 1, sizeNow() + by))] ?? 'usual';
    picture.dataset.size = size;
    keep(size);
  };
  picture.dataset.size = kept();
  const draw = () =>
    place.replaceChildren(
      ...(maySound() ? [] : [control(words.sound, () => void allowSound().then(draw))]),
      control(words.smaller, () => resize(-1)),
      control(words.larger, () => resize(1)),
      ...(document.fullscreenEnabled
        ? [control(words.full, () => void document.documentElement.requestFullscreen())]
        : []),
    );
  draw();
}

/** The machine must not go dark in front of a hall. */
export async function stayAwake(): Promise<void> {
  try {
    await navigator.wakeLock?.request('screen');
  } catch {
    // The machine saves power: it may go dark, and wakes with the right time.
  }
}

function control(words: string, does: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  button.addEventListener('click', does);
  return button;
}

function kept(): string {
  try {
    return localStorage.getItem(SIZE) ?? 'usual';
  } catch {
    return 'usual';
  }
}

function keep(size: string): void {
  try {
    localStorage.setItem(SIZE, size);
  } catch {
    // Without storage it holds as long as the page is open.
  }
}
