/** Does something every so often, one at a time; what fails is told and tried again. */
export function every(ms: number, work: () => Promise<void>, failed: (error: unknown) => void) {
  let under = false;
  const timer = setInterval(() => {
    if (under) return;
    under = true;
    work()
      .catch(failed)
      .finally(() => {
        under = false;
      });
  }, ms);
  return { stop: () => clearInterval(timer) };
}
