/** The package has no types of its own. */
declare module 'fs-native-extensions' {
  /** Asks the kernel for an exclusive lock on an open file; whether it was granted. */
  export function tryLock(fd: number): boolean;
}
