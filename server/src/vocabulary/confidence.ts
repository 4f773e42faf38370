// How far a meaning in the tables may be trusted, and so how the editor may word it.

/** `plain`: said as it stands. `usually`: "usually …". `kindOnly`: only what kind of thing it is. */
export type Confidence = 'plain' | 'usually' | 'kindOnly';
