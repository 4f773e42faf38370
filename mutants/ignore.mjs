// What is not mutated: what a rule says of itself, which is held to its page, the README and the manifest elsewhere; and the
// wording of findings.
import { PluginKind, declareValuePlugin } from '@stryker-mutator/api/plugin';

const selfDescription = new Set(['code', 'title', 'severity', 'fixable', 'source']);
const wording = new Set(['message', 'title']);

function shouldIgnore(path) {
  if (isTranslated(path)) return 'wording';
  if (!path.isObjectProperty() || !path.get('key').isIdentifier()) return undefined;
  const name = path.node.key.name;
  if (selfDescription.has(name) && isRule(path.parentPath.parentPath)) return 'says what the rule is';
  const value = path.get('value');
  if (wording.has(name) && (value.isStringLiteral() || value.isTemplateLiteral())) return 'wording';
  return undefined;
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

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'cable', { shouldIgnore })];
