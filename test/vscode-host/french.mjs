// The extension in a VS Code whose language is French. No language pack is at hand, so the workbench itself speaks English; the
// extension takes its language from the editor all the same, as it does in one that is French throughout.
import assert from 'node:assert/strict';
import { workbenchAddress } from './server.mjs';
import * as workbench from './workbench.mjs';

/** A page whose workbench says that its language is French. */
export async function frenchPage(browser, size) {
  const page = await browser.newPage({ viewport: size, locale: 'fr-FR' });
  await page.addInitScript(() => (globalThis._VSCODE_NLS_LANGUAGE = 'fr'));
  return page;
}

export async function useInFrench(page, port, folder, step) {
  await page.goto(workbenchAddress(port, folder));
  await step('in French: names the form of the message', async () => {
    await workbench.openFromExplorer(page, 'seed.cable');
    await workbench.languageStatus(page, 'Message ACP 127');
    await workbench.languageStatus(page, 'Paramètres : ceux de l’éditeur');
  });
  await step('in French: offers the fix for a wrong day, though the finding is in English', async () => {
    await workbench.openFromExplorer(page, 'broken.cable');
    await workbench.squiggles(page, 'warning').first().waitFor();
    await workbench.goToLine(page, 5);
    await page.keyboard.press('End');
    for (let back = 0; back < 8; back++) await page.keyboard.press('ArrowLeft');
    const fixes = await workbench.openFixes(page);
    await fixes.filter({ hasText: 'Changer le jour en 302' }).first().waitFor();
    await page.keyboard.press('Escape');
    const rows = await workbench.openProblems(page);
    await rows.filter({ hasText: 'Line 3 says day' }).first().waitFor();
    await workbench.closePanel(page);
  });
  await step('in French: shows the walkthrough', async () => {
    await workbench.runCommand(page, 'Welcome: Open Walkthrough...');
    await workbench.pick(page, 'Premiers pas avec les télégrammes');
    const steps = page.locator('.getting-started-step');
    await steps.nth(3).waitFor();
    assert.equal(await steps.count(), 4);
    await page.locator('.getting-started-step', { hasText: 'Corriger ce qui se contredit' }).waitFor();
  });
  await step('in French: finds its commands by their French names and asks in French', async () => {
    await workbench.runCommand(page, 'Cable: Nouveau télégramme');
    await workbench.pick(page, 'Non classifié');
    await page.locator('.editor-instance .view-line', { hasText: 'SUBJECT' }).first().waitFor();
  });
  await step('in French: explains its settings', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Comma');
    await page.locator('.settings-editor .suggest-input-container').first().click();
    await page.keyboard.type('cable.detect');
    await page
      .locator('.setting-item-description', { hasText: 'ressemble à un télégramme' })
      .first()
      .waitFor();
  });
}
