// Whether the rest of a line is what stands after a label of the text head, for labels that lost their colon.
// Prose after the same word (`Subject to review`, `TAGS WERE REMOVED`, `REF A REPORTS THAT`) is not.
import { executiveOrderOf } from '../../vocabulary/executive-orders';
import { isStation, longestStationPrefix } from '../../vocabulary/posts';
import { tagOf } from '../../vocabulary/tags';

const orderAndMore =
  /^(\d{4,6})(?: ?[:;]|[ ,.-]{0,3}(?:DECL|N\/?A\b|X?GDS|RDS|ADS|X\d|25X|OADR|UNCLAS|AS AMENDED|TAGS))/i;

/** A number with a colon or a value after it; a known order may stand alone. */
export function opensExecutiveOrder(rest: string): boolean {
  if (orderAndMore.test(rest) || /^(?:N\/A|DECL)\b/i.test(rest)) return true;
  return /^\d{5} *$/.test(rest) && executiveOrderOf(rest.trim()) !== undefined;
}

/** A known code, and after it nothing, a comma, a bracket or another known code. */
export function opensTags(rest: string, words: string): boolean {
  if (words !== words.toUpperCase()) return false;
  if (rest === '') return words === 'TAGS';
  const [, code = '', mark = '', next = ''] =
    /^ {1,4}\[?([A-Z]{2,6})(\]|[,;(]| -|(?=\s*$)| (?=[A-Z]|\())[ (]{0,3}([A-Z]{0,6})/.exec(rest) ?? [];
  if (tagOf(code) === undefined) return false;
  return mark.trim() !== '' || next === '' || tagOf(next) !== undefined;
}

/** Capitals to the end of the line, not the phrase `SUBJECT TO`. */
export function opensSubject(rest: string, words: string): boolean {
  if (words !== words.toUpperCase()) return false;
  return (
    /^ {1,3}(?:-{1,2} )?["'(]?[A-Z]/.test(rest) &&
    !/^ {1,3}(?:TO|OF|IS|WAS|MATTERS?|AND|HAS|WILL|IN|WERE)\b/.test(rest) &&
    !/[a-z]/.test(rest)
  );
}

/** An entry's letter with its bracket or dot and a cable, or a known station with a number. */
export function opensReferences(rest: string, words: string): boolean {
  if (words !== words.toUpperCase()) return false;
  const [, letter = '', entry = ''] =
    /^[.-]? {1,4}(\(?A ?[).:] ?)?(?:\d{2,4} )?([A-Z][A-Z .'-]{1,40}) \d/.exec(rest) ?? [];
  if (entry === '') return false;
  return letter !== '' || isStation(entry) || isStation(longestStationPrefix(entry) ?? '');
}

/** A name or a title in capitals; `Classified by the …` only with a reason in the same line. */
export function opensAuthority(rest: string): boolean {
  if (/^[ -]{0,4}$/.test(rest)) return true;
  if (!/^[ -]{1,4}["(]?[A-Za-z]/.test(rest)) return false;
  return (
    (/^[ -]{1,4}["(]?[A-Z]/.test(rest) && !/^ {1,4}THE\b/.test(rest)) ||
    /reason|1\.[3-6]|E\.?O\.? ?\d/i.test(rest)
  );
}

/** `REASONS 1.4 (B) AND (D)`: the order's section at once. */
export function opensReasons(rest: string): boolean {
  return /^ {1,3}1\.[3-6](?!\d)/.test(rest);
}
