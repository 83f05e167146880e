import { useQuery } from '@tanstack/react-query';
import { App, Button, Drawer, Popover, Skeleton, Space } from 'antd';
import { type ComponentType, Suspense, useEffect, useId, useRef } from 'react';
import { useSearchParams } from 'react-router';
import type { Action, Done } from '../../answers/parts.ts';
import type { Target } from '../api/commands.ts';
import { commandsQuery } from '../api/queries.ts';
import { useMe } from '../app/me.tsx';
import { useWords } from '../app/text.tsx';
import { Because } from '../ui/because.tsx';
import { useCitation } from '../ui/cite.tsx';
import { draftName, hasDraft } from './draft.ts';
import type { Choices, FormProps } from './form-props.ts';
import type { Forms } from './plan.ts';

interface Props<Subject> {
  readonly actions: readonly Action[];
  readonly target: Target;
  readonly subject: Subject;
  readonly names?: Readonly<Record<string, string>>;
  readonly choices?: Choices;
  /** The form of every command of the page. */
  readonly forms: Forms<Subject>;
  /** The form that gives a command for all for whom it waits. */
  readonly forSeveral?: ComponentType<FormProps<Subject>>;
  /** For how many a command waits that can be given for all of them. */
  readonly together?: Readonly<Record<string, number>>;
  /** The ones shown as the first of the row. */
  readonly first?: readonly string[];
  readonly onDone?: (done: Done) => void;
}

/** Which form is open, in the address bar: `?do=register-case&judge=cao`. */
export function useOpenForm() {
  const [search, setSearch] = useSearchParams();
  const open = (command: string, given: Readonly<Record<string, string>> = {}) =>
    setSearch((before) => {
      const kept = [...before].filter(([name]) => !isSettled(name) && name !== 'do');
      return [...kept, ['do', command], ...Object.entries(given)] as [string, string][];
    });
  const close = () =>
    setSearch((before) => [...before].filter(([name]) => name !== 'do' && !isSettled(name)));
  const command = search.get('do') ?? undefined;
  const given = Object.fromEntries([...search].filter(([name]) => isSettled(name)));
  return { command, given, open, close };
}

/** What a link to a form may settle beforehand. */
const settled = [
  'judge',
  'sanction',
  'finding',
  'of',
  'item',
  'person',
  'whom',
  'question',
  'id',
  'position',
  'department',
  'kind',
  'review',
  'several',
];

function isSettled(name: string): boolean {
  return settled.includes(name);
}

const shownAtOnce = 7;

/** Every action there is: those allowed as buttons, the others disabled with their reason and article. */
export function Actions<Subject>(props: Props<Subject>) {
  const { first = [], together = {} } = props;
  const { t } = useWords();
  const allowed = useRanked(
    props.actions.filter((action) => action.allowed),
    first,
  );
  const refused = props.actions.filter((action) => !action.allowed);
  const urgent = Math.max(shownAtOnce, allowed.filter((action) => first.includes(action.name)).length);
  const [shown, more] = [allowed.slice(0, urgent), allowed.slice(urgent)];
  return (
    <div className="no-print">
      <div className="actions">
        {shown.map((action) => (
          <AllowedAction
            key={action.name}
            action={action}
            first={first.includes(action.name)}
            together={together[action.name]}
          />
        ))}
        {more.length > 0 ? (
          <details className="more">
            <summary>{t('ui.alsoPossible', { count: more.length })}</summary>
            <div className="actions">
              {more.map((action) => (
                <AllowedAction key={action.name} action={action} />
              ))}
            </div>
          </details>
        ) : null}
        {refused.length > 0 ? (
          <details className="more">
            <summary>{t('ui.notNowCount', { count: refused.length })}</summary>
            <div className="actions">
              {refused.map((action) => (
                <RefusedAction key={action.name} action={action} />
              ))}
            </div>
          </details>
        ) : null}
      </div>
      <OpenForm {...props} />
    </div>
  );
}

/** What waits for this person first, then what belongs to few stages, then what is possible at almost any time. */
function useRanked(actions: readonly Action[], first: readonly string[]): readonly Action[] {
  const commands = useQuery(commandsQuery).data ?? [];
  const breadth = (name: string) => {
    if (first.includes(name)) return first.indexOf(name) - first.length;
    const stages = commands.find((each) => each.name === name)?.stages ?? 'any';
    return stages === 'any' ? Number.MAX_SAFE_INTEGER : stages.length;
  };
  return [...actions].sort((one, other) => breadth(one.name) - breadth(other.name));
}

function AllowedAction({
  action,
  first = false,
  together,
}: {
  action: Action;
  first?: boolean;
  together?: number;
}) {
  const { open } = useOpenForm();
  const { t } = useWords();
  const isForSeveral = useQuery(commandsQuery).data?.some(
    ({ name, several }) => name === action.name && several,
  );
  const button = (
    <Button type={first ? 'primary' : 'default'} onClick={() => open(action.name)}>
      {action.title}
    </Button>
  );
  if (!isForSeveral || together === undefined) return button;
  return (
    <Space.Compact>
      {button}
      <Button onClick={() => open(action.name, { several: 'all' })}>
        {t('forms.several.together', { count: together })}
      </Button>
    </Space.Compact>
  );
}

/** A button that says why it can’t be pressed: to the eye, the keyboard and the screen reader alike. */
export function RefusedAction({ action }: { action: Action }) {
  const { t } = useWords();
  const described = useId();
  const citationOf = useCitation();
  const because = action.refusal?.because ?? [];
  return (
    <>
      <Popover
        title={t('ui.notNow')}
        trigger={['hover', 'focus', 'click']}
        content={
          <div className="pop">
            <Because because={because} />
          </div>
        }
      >
        <Button aria-disabled className="refused-action" aria-describedby={described}>
          {action.title}
        </Button>
      </Popover>
      <span id={described} className="visually-hidden">
        {because.map((reason) => `${reason.says} ${citationOf(reason.cite)}`).join(' ')}
      </span>
    </>
  );
}

/** Esc closes what lies over the form first, and not the form with it: a list, a calendar, a question, the printed words. */
function isCovered(): boolean {
  const lists = ['select', 'picker'].map((kind) => `.ant-${kind}-dropdown:not(.ant-${kind}-dropdown-hidden)`);
  const questions = [...document.querySelectorAll<HTMLElement>('.ant-modal-wrap')];
  return (
    document.querySelector(lists.join(', ')) !== null ||
    questions.some((each) => each.checkVisibility()) ||
    document.querySelectorAll('.ant-drawer-open').length > 1
  );
}

/** Wherever the focus is; heard before what lies over the form has closed itself. */
function useEscape(isOpen: boolean, leave: () => void): void {
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => {
    if (!isOpen) return;
    const hear = (event: KeyboardEvent) => {
      // once the key has been dealt with: it would close the question that it leads to
      if (event.key === 'Escape' && !isCovered()) setTimeout(() => latest.current());
    };
    document.addEventListener('keydown', hear, true);
    return () => document.removeEventListener('keydown', hear, true);
  }, [isOpen]);
}

/** The form that the address asks for, over the page. */
export function OpenForm<Subject>(props: Props<Subject>) {
  const { actions, target, subject, names = {}, choices = {}, forms, forSeveral, onDone } = props;
  const { t, locale } = useWords();
  const { notification, modal } = App.useApp();
  const me = useMe();
  const { command: name, given, close } = useOpenForm();
  const commands = useQuery(commandsQuery).data;
  const command = commands?.find((each) => each.name === name && each.resource === target.kind);
  const action = actions.find((each) => each.name === name);
  const isForSeveral = given.several !== undefined && command?.several === true;
  const Form = (isForSeveral && forSeveral) || (name ? forms[name] : undefined);
  const done = (answer: Done) => {
    close();
    notification.success({
      title: t('ui.done', { act: command?.title[locale] ?? action?.title ?? '' }),
      description: answer.notes.length > 0 ? <Because because={answer.notes} /> : undefined,
      duration: answer.notes.length > 0 ? 0 : 4,
    });
    onDone?.(answer);
  };
  const shared = command
    ? { command, target, subject, given, names, choices, onDone: done, onCancel: close }
    : undefined;
  // what was filled in is kept as a draft; an untouched form closes at once
  const leave = () => {
    const touched = command && hasDraft(draftName(me.person.id, command.name, target, given));
    if (!touched) return close();
    modal.confirm({
      title: t('ui.leaveForm'),
      content: t('ui.leaveFormHelp'),
      okText: t('ui.leave'),
      cancelText: t('ui.goOn'),
      onOk: close,
    });
  };
  const isOpen = name !== undefined && (action !== undefined || actions.length === 0);
  useEscape(isOpen, leave);
  return (
    <Drawer
      open={isOpen}
      onClose={leave}
      keyboard={false}
      title={command?.title[locale] ?? action?.title}
      size={760}
      destroyOnHidden
    >
      {action && !action.allowed ? <Because because={action.refusal?.because ?? []} /> : null}
      <Suspense fallback={<Skeleton active />}>
        {Form && shared && action?.allowed !== false ? <Form {...shared} /> : null}
      </Suspense>
    </Drawer>
  );
}
