import { Told } from '../../told.ts';

/** Why there is no embedded database here, in words for whoever started the server. */
export class EmbeddedFailure extends Told {
  override readonly name = 'EmbeddedFailure';
}

export function errorCode(error: unknown): string {
  return (error as { code?: string } | undefined)?.code ?? '';
}
