import { useQuery } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import type { Committee, People } from '../../../answers/people.ts';
import { resourceQuery } from '../../api/queries.ts';
import { useWords } from '../../app/text.tsx';
import { CommandFrame } from '../../command/command-frame.tsx';
import { Article } from '../../command/field.tsx';
import type { FormProps } from '../../command/form-props.ts';
import { Governing } from '../../ui/governing.tsx';
import { useNames } from '../../ui/person.tsx';
import { Answered } from '../../ui/states.tsx';

/** The order as it is, moved by one place at a time. */
export function OrderForm(props: FormProps<People>) {
  const { t, field } = useWords();
  const [form] = Form.useForm();
  const committee = useQuery(resourceQuery<Committee>('/people/committee'));
  return (
    <Answered of={committee}>
      {({ order }) => (
        <CommandFrame {...props} form={form} initial={{ order: order.map(({ person }) => person) }}>
          <Article>{t('order.help')}</Article>
          <Governing cite="O3:2" />
          <Form.Item name="order" label={field('order')}>
            <Order />
          </Form.Item>
        </CommandFrame>
      )}
    </Answered>
  );
}

interface OrderProps {
  readonly value?: readonly string[];
  readonly onChange?: (order: readonly string[]) => void;
}

function Order({ value = [], onChange }: OrderProps) {
  const { t } = useWords();
  const nameOf = useNames();
  const swap = (place: number, other: number) => {
    const order = [...value];
    [order[place], order[other]] = [order[other] as string, order[place] as string];
    onChange?.(order);
  };
  return (
    <ol className="order">
      {value.map((person, place) => {
        const name = nameOf(person);
        return (
          <li key={person}>
            <span className="figures quiet">{place + 1}</span> <span>{name}</span>
            <Button
              size="small"
              disabled={place === 0}
              aria-label={t('order.up', { name })}
              onClick={() => swap(place, place - 1)}
            >
              {'↑'}
            </Button>
            <Button
              size="small"
              disabled={place === value.length - 1}
              aria-label={t('order.down', { name })}
              onClick={() => swap(place, place + 1)}
            >
              {'↓'}
            </Button>
          </li>
        );
      })}
    </ol>
  );
}
