// What is said to people that is no finding and explains no document: titles of actions, counts, refusals, notices. It is made
// as a phrase, and put into words where it leaves the service, in the language that the editor brings along; by itself in
// English. The phrases are found in the sources as `l10n.t('…')` by `npm run generate`.

/** Words with places `{0}`, `{1}` … for values. Numbers are written as the language writes them. */
export interface Phrase {
  readonly form: string;
  readonly values: readonly (string | number)[];
}

/** Words in another language, by the English ones, and the BCP 47 name of the language. */
export interface Language {
  readonly locale: string;
  readonly strings: Readonly<Record<string, string>>;
}

/** Puts a phrase into words. What is words already stays. */
export type Say = (words: string | Phrase) => string;

export function t(form: string, ...values: readonly (string | number)[]): Phrase {
  return { form, values };
}

/** Whether an answer is a phrase that says why there is none. */
export function isPhrase(answer: object): answer is Phrase {
  return 'form' in answer;
}

const places = /\{(\d+)\}/g;

/** What the language does not have is said in English; null is English. */
export function sayIn(language: Language | null): Say {
  const { locale, strings } = language ?? { locale: 'en', strings: {} };
  const written = (value: string | number | undefined): string =>
    typeof value === 'number' ? value.toLocaleString(locale) : (value ?? '');
  return (words) => {
    if (typeof words === 'string') return words;
    const { form, values } = words;
    return (strings[form] ?? form).replace(places, (_, index: string) => written(values[Number(index)]));
  };
}

export const inEnglish = sayIn(null);
