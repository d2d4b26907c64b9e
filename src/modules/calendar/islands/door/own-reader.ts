import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import address from 'zxing-wasm/reader/zxing_reader.wasm';
import type { CodeReader } from './reading.ts';

/** Codes are large in the picture: more points would only take longer. */
const LONGEST_SIDE = 800;

/** Its file on the device, before the connection goes. Nothing is run: the page that asks may have no right to. */
export const takeFile = async (): Promise<void> => void (await fetch(address).catch(() => null));

/** Reads codes where the browser does not: its file comes from our own server, and from the device once it was there. */
export async function ownReader(): Promise<CodeReader> {
  await prepareZXingModule({ overrides: { locateFile: () => address }, fireImmediately: true });
  const still = document.createElement('canvas');
  const brush = still.getContext('2d', { willReadFrequently: true });
  if (!brush) throw new Error('This browser gives no picture to read in');
  return async (picture) => {
    const { videoWidth: width, videoHeight: height } = picture;
    if (width === 0 || height === 0) return null;
    const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
    still.width = Math.round(width * scale);
    still.height = Math.round(height * scale);
    brush.drawImage(picture, 0, 0, still.width, still.height);
    const points = brush.getImageData(0, 0, still.width, still.height);
    const [found] = await readBarcodes(points, { formats: ['QRCode'], maxNumberOfSymbols: 1 });
    return found?.isValid ? found.text : null;
  };
}
