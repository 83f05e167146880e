import { type FunctionComponent, type LazyExoticComponent, lazy } from 'react';

/** A component of a module that is fetched when it is first drawn. */
export function lazily<Module, Props>(
  load: () => Promise<Module>,
  component: (module: Module) => FunctionComponent<Props>,
): LazyExoticComponent<FunctionComponent<Props>> {
  return lazy(async () => ({ default: component(await load()) }));
}
