import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';

const modules: Record<string, string> = import.meta.glob('../**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const sources = Object.entries(modules).filter(
  ([path]) => !path.startsWith('./') && !path.endsWith('.test.ts'),
);

const placeholders = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('the words of the client', () => {
  it('have the same keys in both languages, and the same places to fill in', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zhCN).sort());
    for (const [key, words] of Object.entries(zhCN)) {
      const other = en[key as keyof typeof en];
      expect(words.trim(), key).not.toBe('');
      expect(other.trim(), key).not.toBe('');
      expect(placeholders(other), key).toEqual(placeholders(words));
    }
  });

  it('are nowhere but in the dictionaries', () => {
    expect(sources.length).toBeGreaterThan(40);
    for (const [path, source] of sources) expect(literalsIn(path, source), path).toEqual([]);
  });
});

const shown = ['title', 'label', 'placeholder', 'alt', 'aria-label', 'description', 'extra', 'content'];

/** Chinese anywhere outside comments but punctuation, and any word between tags or in an attribute that people see. */
function literalsIn(path: string, source: string): string[] {
  const found: string[] = [];
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.trim());
    if (ts.isStringLiteralLike(node) && /\p{Script=Han}/u.test(node.text) && !isDatePart(node.text))
      found.push(node.text);
    if (
      ts.isTemplateExpression(node) &&
      /\p{Script=Han}/u.test(node.getText()) &&
      !isDatePart(node.getText())
    )
      found.push(node.getText());
    if (ts.isJsxAttribute(node) && shown.includes(node.name.getText()) && isWord(node.initializer))
      found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isWord(value: ts.JsxAttributeValue | undefined): boolean {
  return (
    value !== undefined && ts.isStringLiteral(value) && /\p{L}/u.test(value.text) && !(value.text in zhCN)
  );
}

/** 年月日 in the form of a date, or 年月 of a month, are its format, not words. */
function isDatePart(text: string): boolean {
  return /^[^\p{Script=Han}]*年[^\p{Script=Han}]*月(?:[^\p{Script=Han}]*日)?`?$/u.test(text);
}
