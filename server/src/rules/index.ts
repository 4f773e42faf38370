// Every rule, in the order of the parts of a message they look at. The order has no other meaning: findings are sorted.
import type { Rule } from './rule';

export const rules: readonly Rule[] = [];
