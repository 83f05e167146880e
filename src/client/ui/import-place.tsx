import { useWords } from '../app/text.tsx';

interface Placed {
  readonly row: number;
  readonly sheet?: string | undefined;
}

/** One row among those of several sheets. */
export function placeKey({ row, sheet = '' }: Placed): string {
  return `${sheet} ${row}`;
}

/** The column that says where in the file a row is. */
export function usePlaceColumn<Item extends Placed>() {
  const { t } = useWords();
  return {
    title: t('import.row'),
    render: (_: unknown, { row, sheet }: Item) => (sheet ? `${sheet} ${row}` : row),
    width: 80,
  };
}

/** What the file itself has wrong on a row. */
export function Warnings({ warnings = [] }: { warnings?: readonly string[] | undefined }) {
  return warnings.map((warning) => <div key={warning}>{warning}</div>);
}
