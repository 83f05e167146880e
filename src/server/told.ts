import type { Text } from '../core/kernel/text.ts';

/** What stands in the way, in words for whoever started or asked; the command line says them and no more. */
export class Told extends Error {
  readonly says: Text;

  constructor(zh: string, en: string, options?: ErrorOptions) {
    super(en, options);
    this.says = { zh, en };
  }
}
