/** How often a property is tried: as often as it says, or at most ZHIJIAN_RUNS times where each try is dear. */
export function runs(usual: number): { readonly numRuns: number } {
  return { numRuns: Math.min(usual, Number(process.env.ZHIJIAN_RUNS ?? usual)) };
}
