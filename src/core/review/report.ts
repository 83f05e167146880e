export const quotes = {
  O3: '评查人应将评查结论、评查报告等相关材料于5个工作日内交质监办',
} as const;

/** 一、案件事实：… or `2. Facts found: …`; without a colon the heading is alone on its line. */
const numbering = /^\s*(?:([一二三四五六七八九十]+)、|(\d{1,2})[.．、])\s*(.*)$/;
const nothing = /^[\s\p{P}]*$/u;

interface Section {
  readonly title: string;
  /** Numbered in characters or in digits: within 三、 a list of 1. 2. is content, not the next section. */
  readonly style: 'characters' | 'digits';
  readonly content: string;
}

/** The title of the first section of a report in which nothing is written; nothing where every section says something. */
export function emptySection(report: string): string | undefined {
  const lines = report.split('\n');
  const styles = lines.flatMap((line) => sectionOf(line)?.style ?? []);
  const style = styles[0];
  const sections: Section[] = [];
  for (const line of lines) {
    const begun = sectionOf(line);
    const last = sections.at(-1);
    if (begun && begun.style === style) sections.push(begun);
    else if (last) sections[sections.length - 1] = { ...last, content: last.content + line };
  }
  return sections.find(({ content }) => nothing.test(content))?.title;
}

function sectionOf(line: string): Section | undefined {
  const [, characters, digits, rest = ''] = numbering.exec(line) ?? [];
  if (characters === undefined && digits === undefined) return undefined;
  const style = characters === undefined ? 'digits' : 'characters';
  const titled = /^([^：:。；;，,]{1,60})[：:](.*)$/.exec(rest);
  if (titled) return { title: titled[1]!.trim(), style, content: titled[2]! };
  // without a colon: a short line is a heading, a sentence is what the section says
  const alone = /^[^。；;，,.]{1,20}$/.test(rest.trim());
  return { title: rest.trim(), style, content: alone ? '' : rest };
}
