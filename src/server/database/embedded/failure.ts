import type { Text } from '../../../core/kernel/text.ts';

/** Why there is no embedded database here, in words for whoever started the server. */
export class EmbeddedFailure extends Error {
  override readonly name = 'EmbeddedFailure';
  readonly says: Text;

  constructor(zh: string, en: string, options?: ErrorOptions) {
    super(en, options);
    this.says = { zh, en };
  }
}

export function errorCode(error: unknown): string {
  return (error as { code?: string } | undefined)?.code ?? '';
}
