// Tells the editor that a cable has no colours. Left to itself it takes a station serial number, `#6872`, for one, and
// its setting against that comes too late for a file that was open before the language was known.
import { languages, type Disposable } from 'vscode';

export function registerNoColours(): Disposable {
  return languages.registerColorProvider(
    { language: 'cable' },
    { provideDocumentColors: () => [], provideColorPresentations: () => [] },
  );
}
