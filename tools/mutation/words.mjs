// What is only words is not mutated: the quotes (held to `law/` by tidy/quotes), and the sentences and names that people
// read, at the places that hold them. A sentence with a choice in it (`??`, `?:`, `&&`) is logic and stays.
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** The functions whose arguments are words, and which of them are. */
const wordsOf = {
  reason: [1, 2],
  ground: [2, 3],
  plainItem: [2, 3],
  limb: [0, 1],
  element: [0, 1, 2, 3],
};
const locales = ['zh', 'en'];

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'words', {
    shouldIgnore(path) {
      if (path.isVariableDeclarator() && path.node.id.name === 'quotes') return 'the words of the law';
      if (isWords(path.node) && holdsWords(path)) return 'words that people read';
      if (path.isObjectExpression() && path.node.properties.length > 0 && path.node.properties.every(isWord))
        return 'words that people read';
      return undefined;
    },
  }),
];

function holdsWords({ node, parent }) {
  if (isWord(parent)) return true;
  if (parent.type !== 'CallExpression') return false;
  return wordsOf[parent.callee.name]?.includes(parent.arguments.indexOf(node)) ?? false;
}

/** A property `zh: '…'` or `en: '…'`. */
function isWord(node) {
  return node.type === 'ObjectProperty' && locales.includes(node.key.name) && isWords(node.value);
}

function isWords(node) {
  if (node.type === 'StringLiteral') return true;
  return node.type === 'TemplateLiteral' && node.expressions.every(isPlain);
}

/** A name, a property, a call with plain arguments: nothing is chosen. */
function isPlain(node) {
  switch (node.type) {
    case 'Identifier':
    case 'StringLiteral':
      return true;
    case 'MemberExpression':
      return isPlain(node.object) && (!node.computed || isPlain(node.property));
    case 'CallExpression':
      return isPlain(node.callee) && node.arguments.every(isPlain);
    default:
      return false;
  }
}
