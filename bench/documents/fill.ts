// Puts units in a row until they come to a size.

/** How far a text may be from the size asked for: its fiftieth part. */
const TOLERANCE = 0.02;

/** A unit that would make the text too long is left out for another; not for ever, in case none is short enough. */
const PATIENCE = 1000;

/** About `length` UTF-16 units in all. `draw` is told how many units there are. */
export function fill(length: number, draw: (index: number) => string): readonly string[] {
  const units: string[] = [];
  let size = 0;
  for (let skipped = 0; size < length * (1 - TOLERANCE);) {
    const unit = draw(units.length);
    if (size + unit.length > length * (1 + TOLERANCE) && skipped++ < PATIENCE) continue;
    units.push(unit);
    size += unit.length;
  }
  return units;
}

/** The first place from the middle on where `mark` stands, and after it; the end where there is none. */
export function afterMark(text: string, mark: string): number {
  const start = text.indexOf(mark, text.length >> 1);
  return start < 0 ? text.length : start + mark.length;
}
