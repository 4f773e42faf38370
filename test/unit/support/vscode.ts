// What of the editor the client's pure parts use, for tests outside of it: the strings, in the language that they are written in.
export const l10n = {
  t: (message: string, ...values: readonly (string | number | boolean)[]): string =>
    message.replace(/\{(\d+)\}/g, (place, index: string) => String(values[Number(index)] ?? place)),
};
