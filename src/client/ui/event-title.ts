import { useQuery } from '@tanstack/react-query';
import type { CommandWords } from '../../answers/reference.ts';
import { commandsQuery } from '../api/queries.ts';
import { useWords } from '../app/text.tsx';

interface Entry {
  readonly type: string;
  readonly title?: string | undefined;
}

/** What an entry is called: the title of the command it is of first of all, where the server gives none of its own. */
export function useEventTitle(): (entry: Entry) => string {
  const { locale } = useWords();
  const commands = useQuery(commandsQuery).data ?? [];
  return ({ title, type }) => {
    const place = (command: CommandWords) => command.events.indexOf(type) * 100 + command.events.length;
    const own = commands
      .filter(({ events }) => events.includes(type))
      .sort((one, other) => place(one) - place(other))[0];
    return title ?? own?.title[locale] ?? type;
  };
}
