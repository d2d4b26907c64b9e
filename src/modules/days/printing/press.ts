import type { RenderPdf } from '../papers/index.ts';

let renderPdf: RenderPdf | null = null;

/** Called by `src/app` with what makes PDF files. Without it papers cannot be printed, all else works. */
export function usePress(given: RenderPdf | null): void {
  renderPdf = given;
}

export function press(): RenderPdf {
  if (!renderPdf) throw new Error('Papers are printed before there is a press');
  return renderPdf;
}
