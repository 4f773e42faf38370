// What a person does in the workbench, as short words on Playwright's page. Text is compared with plain blanks: the
// editor draws non-breaking ones.

const row = '.monaco-list-row';

/** Opens or closes a view of the side bar. */
async function setView(page, header, open) {
  await header.waitFor();
  if (((await header.getAttribute('aria-expanded')) === 'true') !== open) await header.click();
}

function filesHeader(page) {
  return page.locator('.pane-header[aria-label^="Explorer Section"]');
}

export async function openFromExplorer(page, name) {
  await setView(page, filesHeader(page), true);
  await page.locator(`.explorer-folders-view ${row}`, { hasText: name }).dblclick();
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await page.locator('.monaco-editor .view-line').first().waitFor();
}

/** Drags the border between side bar and editor. */
export async function widenSideBar(page, by) {
  const { x, width, y } = await page.locator('[id="workbench.parts.sidebar"]').boundingBox();
  await page.mouse.move(x + width + 1, y + 200);
  await page.mouse.down();
  await page.mouse.move(x + width + by, y + 200, { steps: 5 });
  await page.mouse.up();
}

/** The Outline in the whole height of the side bar. */
export async function openOutline(page) {
  await setView(page, page.locator('.pane-header', { hasText: 'Outline' }), true);
  await setView(page, filesHeader(page), false);
}

/** The view of all cables in the whole height of the side bar. */
export async function openCables(page) {
  await setView(page, page.locator('.pane-header', { hasText: 'Outline' }), false);
  await setView(page, cablesHeader(page), true);
  await setView(page, filesHeader(page), false);
}

export async function closeCables(page) {
  await setView(page, cablesHeader(page), false);
}

function cablesHeader(page) {
  return page.locator('.pane-header[aria-label^="Cables Section"]');
}

export function cableRow(page, text) {
  return page.locator(`.pane-body .tree-explorer-viewlet-tree-view ${row}`, { hasText: text }).first();
}

export function outlineRow(page, text) {
  return page.locator(`.outline-tree ${row}`, { hasText: text }).first();
}

/** The colours of a line's tokens, each once, in order of appearance; waits until there are `least` of them. */
export async function coloursOfLine(page, text, least) {
  const line = page.locator('.editor-instance .view-line', { hasText: text }).first();
  let colours = [];
  for (
    const end = Date.now() + 30_000;
    colours.length < least && Date.now() < end;
    await page.waitForTimeout(100)
  ) {
    colours = await line.evaluate((element) => {
      const tokens = [...element.querySelectorAll('span span')].filter(
        (token) => token.textContent.trim() !== '',
      );
      return [...new Set(tokens.map((token) => getComputedStyle(token).color))];
    });
  }
  return colours;
}

/** The middle of a text on the page, found in the lines of the editor. */
export async function pointOf(page, text) {
  return page
    .locator('.editor-instance')
    .first()
    .evaluate((editor, wanted) => {
      for (const line of editor.querySelectorAll('.view-line')) {
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        const nodes = [];
        while (walker.nextNode()) nodes.push(walker.currentNode);
        const at = nodes
          .map((node) => node.data)
          .join('')
          .replaceAll('\u00a0', ' ')
          .indexOf(wanted);
        if (at < 0) continue;
        const middle = at + Math.floor(wanted.length / 2);
        let before = 0;
        for (const node of nodes) {
          if (middle < before + node.length) {
            const range = document.createRange();
            range.setStart(node, middle - before);
            range.setEnd(node, middle - before + 1);
            const { x, y, width, height } = range.getBoundingClientRect();
            return { x: x + width / 2, y: y + height / 2 };
          }
          before += node.length;
        }
      }
      throw new Error(`the editor does not show ${wanted}`);
    }, text);
}

/** Puts the pointer on a text and waits for a hover that holds `wanted`. */
export async function hoverOn(page, text, wanted) {
  const { x, y } = await pointOf(page, text);
  await page.mouse.move(x - 60, y + 200);
  await page.mouse.move(x, y, { steps: 5 });
  const hover = page.locator('.monaco-hover:not(.hidden)', { hasText: wanted });
  await hover.first().waitFor();
  return hover.first();
}

export async function statusBarItem(page, text) {
  await page.locator('.statusbar-item', { hasText: text }).first().waitFor();
}

/** What the language status says when the pointer stands on it. */
export async function languageStatus(page, wanted) {
  await page.locator('[id="status.languageStatus"]').hover();
  await page.locator('.hover-language-status', { hasText: wanted }).first().waitFor();
}

/** The squiggles of the editor by kind: `error`, `warning`. */
export function squiggles(page, kind) {
  return page.locator(`.editor-instance .squiggly-${kind}`);
}

export async function openProblems(page) {
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel').waitFor();
  return page.locator(`.markers-panel ${row}`);
}

export async function goToLine(page, line) {
  await page.keyboard.press('Control+G');
  await page.locator('.quick-input-widget input').waitFor();
  await page.keyboard.type(String(line));
  await page.keyboard.press('Enter');
  await statusBarItem(page, new RegExp(`^Ln ${line}, Col`));
}

/**
 * Runs a command from the palette, by its whole title. What comes up late, such as a page of the walkthrough, takes the focus,
 * and the palette closes before anything is chosen: then it is opened anew.
 */
export async function runCommand(page, title) {
  for (let left = 3; ; left--) {
    try {
      await chooseCommand(page, title, left === 1 ? 30_000 : 5000);
      break;
    } catch (error) {
      if (left === 1) throw error;
    }
  }
  // What lies below would explain itself to the pointer.
  await page.mouse.move(0, 0);
}

/** Throws when the palette does not hold still for so long, in milliseconds. */
async function chooseCommand(page, title, timeout) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').fill(`>${title}`, { timeout });
  // The best match need not be the one of this very title.
  const name = page.locator('.quick-input-widget .label-name').getByText(title, { exact: true });
  await name.first().click({ timeout });
}

/** Picks a row of the list that a command has opened. */
export async function pick(page, text) {
  await page.locator(`.quick-input-widget ${row}`, { hasText: text }).first().click();
}

/** The row of the completion list that holds a text, once it is there. */
export async function suggestion(page, text) {
  const found = page.locator(`.suggest-widget.visible ${row}`, { hasText: text }).first();
  await found.waitFor();
  return found;
}

/** Opens the menu of quick fixes at the cursor. A key that comes while the editor asks for the fixes may be lost. */
export async function openFixes(page) {
  const fixes = page.locator(`.action-widget ${row}`);
  for (let left = 3; left > 0 && !(await fixes.first().isVisible()); left--) {
    await page.keyboard.press('Control+.');
    await fixes
      .first()
      .waitFor({ timeout: 10_000 })
      .catch(() => undefined);
  }
  await fixes.first().waitFor();
  return fixes;
}

/** Puts the cursor at the end of the line that begins with a text, by Find. */
export async function goToText(page, text) {
  await page.keyboard.press('Control+F');
  await page.locator('.find-widget.visible textarea').first().waitFor();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('End');
}

/** Shows the definition of what stands at the cursor within the editor, and gives the lines that are shown of it. */
export async function peekDefinition(page) {
  await runCommand(page, 'Peek Definition');
  const lines = page.locator('.peekview-widget .preview .view-line');
  await lines.first().waitFor();
  return lines;
}

/** Closes the panel below the editor. */
export async function closePanel(page) {
  const panel = page.locator('[id="workbench.parts.panel"]');
  if (await panel.isVisible()) await page.keyboard.press('Control+J');
  await panel.waitFor({ state: 'hidden' });
}

/** A notification that is shown, by its words. */
export function notification(page, text) {
  return page.locator('.notification-toast', { hasText: text });
}

/** Answers what a notification asks. */
export async function answer(page, question, button) {
  await notification(page, question).locator('.monaco-button', { hasText: button }).click();
  await notification(page, question).waitFor({ state: 'detached' });
}

/** Answers a question that holds up everything else, if one is asked. */
export async function answerDialog(page, button) {
  const found = page.locator('.monaco-dialog-box .monaco-button', { hasText: button });
  await found.click({ timeout: 5000 }).catch(() => undefined);
}

/** Opens the page of an installed extension, and gives what is shown of its README. */
export async function openExtension(page, name) {
  await runCommand(page, 'Extensions: Show Installed Extensions');
  await page.locator(`.extensions-list ${row}`, { hasText: name }).first().click();
  await page.locator('.extension-editor').waitFor();
  return page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
}

/** The problems of the panel below the editor, which a task has opened: there its terminal takes the keys. */
export async function lookAtProblems(page) {
  await page.locator('[id="workbench.parts.panel"] .action-label', { hasText: 'Problems' }).click();
  await page.locator('.markers-panel').waitFor();
  return page.locator(`.markers-panel ${row}`);
}
