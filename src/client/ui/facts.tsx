import { Descriptions } from 'antd';
import type { ReactNode } from 'react';

export type Fact = readonly [label: string, value: ReactNode];

/** Label and value, side by side; what is not there is left out. */
export function Facts({ facts, columns = 2 }: { facts: readonly Fact[]; columns?: number }) {
  const known = facts.filter(([, value]) => value !== undefined && value !== null && value !== '');
  return (
    <Descriptions
      size="small"
      column={{ xs: 1, md: columns }}
      items={known.map(([label, value]) => ({ key: label, label, children: value }))}
    />
  );
}

/** Words as written, paragraphs kept. */
export function Written({ children }: { children: string }) {
  return <div className="written">{children}</div>;
}

export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2 className="section-title">{title}</h2>
      {children}
    </section>
  );
}
