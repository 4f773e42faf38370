// Tells a word that is one slip of the hand away from a known one: a letter lost, added, changed, or two changed about.

/** True when `written` differs from `wanted` by one such slip; false when they are equal. Both in upper case. */
export function isOneSlipOff(written: string, wanted: string): boolean {
  const difference = written.length - wanted.length;
  if (difference < -1 || difference > 1 || written === wanted) return false;
  let same = 0;
  while (same < wanted.length && written.charCodeAt(same) === wanted.charCodeAt(same)) same++;
  if (difference < 0) return written.slice(same) === wanted.slice(same + 1);
  if (difference > 0) return written.slice(same + 1) === wanted.slice(same);
  if (written.slice(same + 1) === wanted.slice(same + 1)) return true;
  const turned = written.charAt(same + 1) + written.charAt(same);
  return turned === wanted.slice(same, same + 2) && written.slice(same + 2) === wanted.slice(same + 2);
}
