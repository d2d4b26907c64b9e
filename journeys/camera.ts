import type { Page } from 'playwright-core';
import { encode } from 'uqr';

/** A device with a camera that films this code, in a browser that reads no codes itself. */
export async function films(page: Page, code: string): Promise<void> {
  await page.context().grantPermissions(['camera']);
  await page.addInitScript((rows) => {
    Reflect.deleteProperty(window, 'BarcodeDetector');
    navigator.mediaDevices.getUserMedia = async () => {
      const picture = Object.assign(document.createElement('canvas'), { width: 640, height: 480 });
      const brush = picture.getContext('2d');
      if (!brush) throw new Error('no picture');
      // Drawn again and again: a picture that stands still is not sent.
      setInterval(() => {
        brush.fillStyle = '#fff';
        brush.fillRect(0, 0, 640, 480);
        brush.fillStyle = '#000';
        for (const [y, row] of rows.entries())
          for (const [x, dark] of row.entries()) if (dark) brush.fillRect(180 + x * 8, 100 + y * 8, 8, 8);
      }, 100);
      return picture.captureStream(10);
    };
  }, encode(code).data);
}
