import { randomBytes, randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { Text } from '../../core/kernel/text.ts';

/** argon2id, as OWASP has it: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const LEAST = 10;

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost);
}

let nobodys: Promise<string> | undefined;

/** Takes as long for a login that nobody has as for one with a wrong password. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword(randomBytes(16).toString('hex'));
  const matches = await verify(stored ?? (await nobodys), password.normalize('NFKC'));
  return matches && stored !== null;
}

const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Sixteen letters and figures in four groups, none that can be mistaken for another. */
export function oneTimePassword(): string {
  const one = () => letters.charAt(randomInt(letters.length));
  return Array.from({ length: 4 }, () => Array.from({ length: 4 }, one).join('')).join('-');
}

/** Why a new password can’t be taken. */
export function weakness(password: string, login: string, before: string): Text | undefined {
  if ([...password].length < LEAST)
    return { zh: `密码至少${LEAST}个字符。`, en: `A password has at least ${LEAST} characters.` };
  if (password.toLowerCase().includes(login.toLowerCase()))
    return { zh: '密码不得包含登录名。', en: 'A password doesn’t contain the login.' };
  if (new Set(password).size < 5) return { zh: '密码过于简单。', en: 'The password is too simple.' };
  if (password === before) return { zh: '新密码不得与原密码相同。', en: 'The new password is the old one.' };
  return undefined;
}
