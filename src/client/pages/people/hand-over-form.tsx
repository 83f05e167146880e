import { useQuery } from '@tanstack/react-query';
import { Form, Tag } from 'antd';
import { Link } from 'react-router';
import type { People, Work, WorkInHand } from '../../../answers/people.ts';
import { query } from '../../api/call.ts';
import { resourceQuery } from '../../api/queries.ts';
import { useMe } from '../../app/me.tsx';
import { useWords } from '../../app/text.tsx';
import { CommandFrame } from '../../command/command-frame.tsx';
import { DayPicker } from '../../command/day-picker.tsx';
import { Field, LongText } from '../../command/field.tsx';
import type { FormProps } from '../../command/form-props.ts';
import { PersonPicker } from '../../command/person-picker.tsx';
import { AboutWhat } from '../../ui/about-what.tsx';
import { Because } from '../../ui/because.tsx';
import { Section } from '../../ui/facts.tsx';
import { Answered } from '../../ui/states.tsx';

/** Whose work goes to whom and since when; below, what of it goes, and what to do about the rest. */
export function HandOverForm(props: FormProps<People>) {
  const { command, given } = props;
  const { t } = useWords();
  const { today } = useMe();
  const [form] = Form.useForm();
  const person = Form.useWatch<string | undefined>('person', form);
  const to = Form.useWatch<string | undefined>('to', form);
  return (
    <CommandFrame<object>
      {...props}
      form={form}
      initial={{ person: given.person, from: today }}
      fieldsOf={(values) => values}
    >
      <div className="row">
        <Field command={command.name} name="person" required>
          <PersonPicker />
        </Field>
        <Field command={command.name} name="to" required>
          <PersonPicker />
        </Field>
      </div>
      <div className="row">
        <Field command={command.name} name="from" required>
          <DayPicker />
        </Field>
        <Field command={command.name} name="until" extra={t('handOver.openEnd')}>
          <DayPicker />
        </Field>
      </div>
      <Field command={command.name} name="reason" required>
        <LongText rows={2} />
      </Field>
      {person ? <OpenWork person={person} to={to} /> : <p className="quiet">{t('handOver.choose')}</p>}
    </CommandFrame>
  );
}

function OpenWork({ person, to }: { person: string; to?: string }) {
  const { t } = useWords();
  const path = `/people/${encodeURIComponent(person)}/open-work${query({ to })}`;
  const work = useQuery(resourceQuery<WorkInHand>(path));
  return (
    <Answered of={work}>
      {({ items }) => (
        <Section title={t('handOver.work', { count: items.length })}>
          {items.length === 0 ? <p className="quiet">{t('handOver.none')}</p> : null}
          <ul className="open-work">
            {items.map((item) => (
              <Item key={[item.on.kind, item.on.id, item.title].join('/')} item={item} />
            ))}
          </ul>
        </Section>
      )}
    </Answered>
  );
}

function Item({ item }: { item: Work }) {
  const { t } = useWords();
  const { on, about, title, goes, because, instead } = item;
  return (
    <li>
      <Tag color={goes ? 'success' : 'warning'}>{t(goes ? 'handOver.goes' : 'handOver.stays')}</Tag>
      <strong>{title}</strong> <AboutWhat on={on} about={about} />
      {because.length > 0 ? <Because because={because} /> : null}
      {instead ? (
        <Link to={`/reviews/${encodeURIComponent(on.id)}${query({ do: instead.command })}`}>
          {t('handOver.instead', { command: instead.title })}
        </Link>
      ) : null}
    </li>
  );
}
