import type { CodeReader } from './reading.ts';

/** The part of the Barcode Detection API that is used. */
type Detector = { detect(picture: HTMLVideoElement): Promise<{ rawValue: string }[]> };
type DetectorClass = { new (wanted: { formats: string[] }): Detector; getSupportedFormats(): Promise<string[]> };
declare global {
  interface Window {
    BarcodeDetector?: DetectorClass;
  }
}

/** The browser’s own reader where there is one; else ours, fetched now. Throws where it could neither be fetched nor run. */
export async function codeReader(): Promise<CodeReader> {
  const Detects = await readsItself();
  if (!Detects) return (await import('./own-reader.ts')).ownReader();
  const detector = new Detects({ formats: ['qr_code'] });
  return async (picture) => (await detector.detect(picture))[0]?.rawValue ?? null;
}

/** A phone that will need our reader takes it along with the door. */
export async function takeReaderAlong(): Promise<void> {
  const isPhone = matchMedia('(pointer: coarse)').matches;
  if (isPhone && canFilm() && !(await readsItself())) await (await import('./own-reader.ts')).takeFile();
}

/** null: the browser reads no codes. Some know of them, and read none on this system. */
async function readsItself(): Promise<DetectorClass | null> {
  const Detects = window.BarcodeDetector;
  const formats = await Detects?.getSupportedFormats().catch((): string[] => []);
  return Detects && formats?.includes('qr_code') ? Detects : null;
}

/** Whether this device can film at all, and read what it films. */
export const canFilm = (): boolean => Boolean(navigator.mediaDevices) && typeof WebAssembly === 'object';

/**
 * Turbo shows this page with the rights of the page before it, which has no camera and runs no reader; loaded anew, it has
 * both. Not every browser tells its rights, so the smallest module there is is tried.
 */
export function lacksRights(): boolean {
  if (document.featurePolicy && !document.featurePolicy.allowsFeature('camera')) return true;
  try {
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
    return false;
  } catch {
    return true;
  }
}

declare global {
  interface Document {
    featurePolicy?: { allowsFeature(name: string): boolean };
  }
}
