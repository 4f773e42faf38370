// How cables are laid out: what a person or a team can choose, with what holds by itself.

export const paragraphNumberChoices = ['keep', 'digits', 'pilcrow'] as const;
export const tagSeparatorChoices = ['keep', 'comma', 'blank'] as const;

/** How cables are laid out. */
export interface FormatStyle {
  /** Numbers of paragraphs as they are, `1.`, or `¶1.`. */
  readonly paragraphNumbers: (typeof paragraphNumberChoices)[number];
  /** Between TAGS: a comma and a blank, a blank, or commas where they are. */
  readonly tagSeparator: (typeof tagSeparatorChoices)[number];
  /** The longest line of running text, in UTF-16 units; 0 leaves lines as long as they are. */
  readonly wrap: number;
}

/** Numbers and TAGS as they are written, no line wrapped. */
export const defaultFormatStyle: FormatStyle = { paragraphNumbers: 'keep', tagSeparator: 'keep', wrap: 0 };
