import { builtProduct } from './built.ts';
import type { Command } from './io.ts';

export const serve: Command = async (args, { home }) => {
  const product = await builtProduct(home);
  return typeof product === 'number' ? product : product.main(args, home);
};
