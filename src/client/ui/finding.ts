/** How a finding is counted where people read of it: `f2` is the second. */
export function numberOfFinding(id: string): string {
  return id.replace(/^f(?=\d+$)/, '');
}
