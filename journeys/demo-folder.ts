import { rm } from 'node:fs/promises';
import { newFolder, startProduct } from './product.ts';

/** The demo is filled once per run: each journey begins with a copy of its folder, which takes a tenth of the time. */
export default async function setUp(): Promise<() => Promise<void>> {
  const folder = await newFolder();
  const product = await startProduct({ DATA_DIR: folder });
  const code = await product.stop();
  if (code !== 0) throw new Error(`The demo did not end well (${code}):\n${product.said()}`);
  process.env.JOURNEYS_BEGIN_WITH = folder;
  return () => rm(folder, { recursive: true, force: true });
}
