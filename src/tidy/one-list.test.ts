import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { Both } from '../vocabulary/both.ts';
import { filesUnder, root, type SourceFile } from './files.ts';

/** Every closed list of the vocabulary, by name. */
const lists = new Map<string, ReadonlySet<string>>();
for (const { path } of filesUnder('src/vocabulary', ['.ts'])) {
  if (path.includes('.test.') || path.endsWith('fields.ts') || path.endsWith('choices.ts')) continue;
  const module: Readonly<Record<string, unknown>> = await import(/* @vite-ignore */ `${root}${path}`);
  for (const [name, value] of Object.entries(module)) if (isList(value)) add(name, Object.keys(value));
}

/** What is made of another list, with its ids, is not counted twice. */
function add(name: string, ids: readonly string[]): void {
  if (![...lists.values()].some((list) => list.size === ids.length && ids.every((id) => list.has(id))))
    lists.set(name, new Set(ids));
}

function isList(value: unknown): value is Readonly<Record<string, Both>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const terms: readonly unknown[] = Object.values(value);
  return (
    terms.length > 2 &&
    terms.every((each) => typeof each === 'object' && each !== null && 'zh' in each && 'en' in each)
  );
}

/** Where most of a list stands once more: an array, the keys of an object or a union that holds more than half of its ids, and at least three. */
function secondLists({ path, text }: SourceFile): readonly string[] {
  const found: string[] = [];
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const visit = (node: ts.Node): void => {
    const ids = isTable(node) ? [] : idsIn(node);
    for (const [name, list] of lists) {
      const among = new Set(ids.filter((id) => list.has(id)));
      if (among.size >= 3 && among.size > list.size / 2) found.push(`${path}: ${name}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function idsIn(node: ts.Node): readonly string[] {
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap((each) => idOf(first(each)));
  if (ts.isObjectLiteralExpression(node))
    return node.properties.flatMap(({ name }) => (name ? idOf(name) : []));
  if (ts.isUnionTypeNode(node))
    return node.types.flatMap((type) => (ts.isLiteralTypeNode(type) ? idOf(type.literal) : []));
  return [];
}

/** What is said of every one of a list, where the type asks for all of them: no words, which are the list’s own. */
function isTable(node: ts.Node): boolean {
  if (!ts.isObjectLiteralExpression(node) || node.properties.some(isWords)) return false;
  const above = ts.isAsExpression(node.parent) ? node.parent.parent : node.parent;
  const type = ts.isVariableDeclaration(above) || ts.isSatisfiesExpression(above) ? above.type : undefined;
  return type !== undefined && /^(?:Readonly<)?(?:Partial<)?Record<\s*[A-Z]/.test(type.getText());
}

function isWords(property: ts.ObjectLiteralElementLike): boolean {
  if (!ts.isPropertyAssignment(property) || !ts.isObjectLiteralExpression(property.initializer)) return false;
  return property.initializer.properties.some((each) => each.name?.getText() === 'zh');
}

/** A list of pairs begins each with its id. */
function first(node: ts.Expression): ts.Node {
  return ts.isArrayLiteralExpression(node) ? (node.elements[0] ?? node) : node;
}

function idOf(node: ts.Node): readonly string[] {
  return ts.isStringLiteral(node) || ts.isIdentifier(node) ? [node.text] : [];
}

const sources = ['src', 'tools', 'bench', 'ordeal', 'e2e/support']
  .flatMap((folder) => filesUnder(folder))
  .filter(
    ({ path }) => !path.startsWith('src/vocabulary/') && !/\.test\.|^src\/(?:testing|tidy)\//.test(path),
  );

/** Where as many stand for a reason of their own. */
const argued: Readonly<Record<string, string>> = {
  'src/answers/review-judges.ts: extendable':
    'fields of what concerns a judge, some called like the papers that they hold',
  'src/client/pages/meetings/agenda.tsx: itemStages': 'colors, and none for an item that waits',
  'src/core/rules/time-limit-table.ts: approvers':
    'a line of the table of limits, whose type says who approves',
  'tools/bench.mjs: errorGrades': 'plain JavaScript, which runs before anything is built',
  'tools/bench.mjs: findingGrades': 'likewise',
  'tools/bench.mjs: shares': 'likewise',
};

describe('a closed list', () => {
  it('stands in the vocabulary alone', () => {
    expect(lists.size).toBeGreaterThan(40);
    const found = new Set(sources.flatMap(secondLists));
    expect([...found].filter((each) => argued[each] === undefined)).toEqual([]);
    expect(Object.keys(argued).filter((each) => !found.has(each))).toEqual([]);
  });
});
