import type { ElementId } from '../../vocabulary/elements.ts';
import { minorItems, ordinaryItems } from './art17-18-minor-ordinary.ts';
import { majorItems } from './art19-major.ts';
import { unlawfulItems } from './art20-unlawful.ts';
import type { ErrorItem } from './elements.ts';

export const quotes = [
  '应认定瑕疵差错责任',
  '应认定一般差错责任',
  '应认定重大差错责任',
  '应当认定违法审判责任',
] as const;

/** Every item of Articles 17 to 20, in their order. */
export const errorItems: readonly ErrorItem[] = [
  ...minorItems,
  ...ordinaryItems,
  ...majorItems,
  ...unlawfulItems,
];

const byId = new Map(errorItems.map((item) => [item.item, item]));

export function findErrorItem(item: string): ErrorItem | undefined {
  return byId.get(item);
}

/** What is still missing for a finding under an item: for the limb that lacks the least; empty when one is met. */
export function missingElements(item: ErrorItem, shown: readonly ElementId[]): readonly ElementId[] {
  const missing = item.limbs.map((one) => one.requires.filter((element) => !shown.includes(element)));
  return missing.reduce((least, one) => (one.length < least.length ? one : least));
}
