// What is not mutated: what a rule says of itself, which is held to its page, the README and the manifest elsewhere; the
// wording of findings; and, where a part is asked for, the declarations of a file that the draw leaves out.
import { createHash } from 'node:crypto';
import { PluginKind, declareFactoryPlugin } from '@stryker-mutator/api/plugin';

const selfDescription = new Set(['code', 'title', 'severity', 'fixable', 'source']);
const wording = new Set(['message', 'title']);

function create(options) {
  const { share, seed } = options.cable;
  return {
    shouldIgnore(path) {
      if (isTopLevel(path)) return isDrawn(path.node, share, seed) ? undefined : 'not in the sample';
      if (isTranslated(path)) return 'wording';
      if (!path.isObjectProperty() || !path.get('key').isIdentifier()) return undefined;
      const name = path.node.key.name;
      if (selfDescription.has(name) && isRule(path.parentPath.parentPath)) return 'says what the rule is';
      const value = path.get('value');
      if (wording.has(name) && (value.isStringLiteral() || value.isTemplateLiteral())) return 'wording';
      return undefined;
    },
  };
}
create.inject = ['options'];

function isTopLevel(path) {
  return path.parentPath?.isProgram() === true;
}

/** The draw is by the text of the declaration, so that it is the same on every machine. */
function isDrawn(node, share, seed) {
  if (share >= 1) return true;
  const declaration = node.declaration ?? node;
  const name = declaration.id?.name ?? declaration.declarations?.[0]?.id?.name ?? '';
  const hash = createHash('sha256')
    .update(`${seed} ${name} ${node.end - node.start}`)
    .digest();
  return hash.readUInt32BE(0) / 2 ** 32 < share;
}

/** The English of `l10n.t('…')`. */
function isTranslated(path) {
  if (path.listKey !== 'arguments' || path.key !== 0) return false;
  const callee = path.parentPath.get('callee');
  return callee.isMemberExpression() && callee.get('object').isIdentifier({ name: 'l10n' });
}

function isRule(path) {
  return path?.isVariableDeclarator() === true && path.get('id').isIdentifier({ name: 'rule' });
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.Ignore, 'cable', create)];
