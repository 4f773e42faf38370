import { describe, expect, test } from 'vitest';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { Client } from '../../../server/src/lsp/client';
import { clientOf } from '../../../server/src/lsp/client';
import { diagnosticsOf, resultIdOf } from '../../../server/src/lsp/diagnostics';
import type { Report, Rule } from '../../../server/src/rules/rule';
import { MAXIMUM_FINDINGS } from '../../../server/src/rules/validate';
import { createCableService } from '../../../server/src/service';
import { fixture } from '../support/fixtures';
import { only } from '../support/messages';

const uri = 'file:///some.cable';
const plain = clientOf({});
const able: Client = {
  ...plain,
  showsRelatedInformation: true,
  linksCodes: true,
  keepsData: true,
  diagnosticTags: [DiagnosticTag.Unnecessary],
};

/** Diagnostics of a text under one rule that makes these reports of each message. */
function diagnosticsFor(text: string, reports: readonly Report[], client: Client) {
  const rule: Rule = {
    code: 'some-rule',
    title: 'some fault',
    severity: 'warning',
    fixable: false,
    source: 'none',
    check: (_, report) => reports.forEach(report),
  };
  const service = createCableService({ rules: [rule] });
  const cable = service.parse(text);
  return diagnosticsOf(service.validate(cable), cable, uri, client);
}

const text = fixture('acp127-minimal.cable');
const span = { start: 0, end: 5 };
const first = { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } };

describe('a finding', () => {
  test('is told to the plainest editor without extras', () => {
    const related = [{ span, message: 'here' }];
    expect(diagnosticsFor(text, [{ span, message: 'wrong', related, tag: 'unnecessary' }], plain)).toEqual([
      {
        range: first,
        severity: DiagnosticSeverity.Warning,
        code: 'some-rule',
        source: 'cable',
        message: 'wrong',
      },
    ]);
  });

  test('is told in full to an editor that takes all', () => {
    const related = [{ span: { start: 6, end: 8 }, message: 'the other place' }];
    const fixes = [{ title: 'Mend', preferred: true, edits: () => [] }];
    expect(
      diagnosticsFor(text, [{ span, message: 'wrong', related, fixes, tag: 'unnecessary' }], able),
    ).toEqual([
      {
        range: first,
        severity: DiagnosticSeverity.Warning,
        code: 'some-rule',
        source: 'cable',
        message: 'wrong',
        codeDescription: { href: 'https://github.com/cable-editor/cable/blob/main/docs/rules/some-rule.md' },
        tags: [DiagnosticTag.Unnecessary],
        relatedInformation: [
          {
            location: { uri, range: { start: { line: 0, character: 6 }, end: { line: 0, character: 8 } } },
            message: 'the other place',
          },
        ],
        data: { fixable: true },
      },
    ]);
  });

  test('has no tag that the editor does not know', () => {
    expect(
      diagnosticsFor(text, [{ span, message: 'old', tag: 'deprecated' }], able)[0]?.tags,
    ).toBeUndefined();
  });

  test('stays on the line where it begins', () => {
    const wide = { start: 2, end: text.length };
    const [diagnostic] = diagnosticsFor(text, [{ span: wide, message: 'wrong' }], plain);
    expect(diagnostic?.range).toEqual({
      start: { line: 0, character: 2 },
      end: { line: 0, character: text.indexOf('\n') },
    });
  });

  test('of a second message stands in the second message', () => {
    const two = fixture('mixed-two-acp127.cable');
    const lines = diagnosticsFor(two, [{ span, message: 'wrong' }], plain).map(
      ({ range }) => range.start.line,
    );
    expect(lines).toEqual([0, two.slice(0, two.lastIndexOf('VZCZC')).split('\n').length - 1]);
  });
});

test('beyond a thousand findings one last says that there are more', () => {
  const reports = Array.from({ length: 1500 }, (_, start) => ({
    span: { start, end: start + 1 },
    message: 'wrong',
  }));
  const diagnostics = diagnosticsFor(text, reports, plain);
  expect(diagnostics).toHaveLength(MAXIMUM_FINDINGS + 1);
  expect(diagnostics.filter(({ code }) => code === undefined)).toEqual([
    expect.objectContaining({
      severity: DiagnosticSeverity.Information,
      message: 'Only the first 1000 findings are shown.',
    }),
  ]);
});

describe('the result id', () => {
  const one = only(diagnosticsFor(text, [{ span, message: 'wrong' }], plain)[0]);

  test('is the same for the same diagnostics', () => {
    expect(resultIdOf([structuredClone(one)])).toBe(resultIdOf([one]));
  });

  test.each([
    ['a message', { message: 'wronf' }],
    ['a severity', { severity: DiagnosticSeverity.Hint }],
    ['a place', { range: { ...first, end: { line: 0, character: 6 } } }],
  ])('differs by %s', (_, change) => {
    expect(resultIdOf([{ ...one, ...change }])).not.toBe(resultIdOf([one]));
  });
});
