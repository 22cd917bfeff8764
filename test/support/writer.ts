import type { Locator, Page } from 'playwright-core';

const EMPTY = ':has(> br.ProseMirror-trailingBreak:only-child)';

export interface NewAction {
  title: string;
  owner: string;
  due: string;
  worksWhen: string;
}

/** What an author does in the editor, with the pointer and the keys. */
export class Writer {
  constructor(readonly page: Page) {}

  get findings(): Locator {
    return this.page.getByRole('complementary', { name: 'Beside the text' }).locator('.finding-item');
  }

  get outline(): Locator {
    return this.page.getByRole('navigation', { name: 'Sections' });
  }

  section(key: string): Locator {
    return this.page.locator(`.coe-section[data-key="${key}"]`);
  }

  /** A jump to lines that had no layout yet moves what stands there for a moment; nobody presses so soon. */
  private async press(button: Locator): Promise<void> {
    await button.scrollIntoViewIfNeeded();
    await this.page.waitForTimeout(100);
    await button.click();
  }

  async open(): Promise<void> {
    await this.page.getByRole('textbox', { name: /Document of COE/ }).waitFor();
    await this.saved();
  }

  saved(): Promise<void> {
    return this.page.locator('.editor-saved [data-save="saved"]').waitFor();
  }

  /** The words that are underlined in the text. */
  underlined(): Promise<string[]> {
    return this.page.locator('#coe-document [data-finding]').allTextContents();
  }

  finding(text: string): Locator {
    return this.findings.filter({ has: this.page.locator('.finding-quote', { hasText: text }) });
  }

  /** The first thing that the finding offers instead. */
  async replace(text: string): Promise<void> {
    const before = await this.finding(text).count();
    await this.finding(text).first().locator('.finding-replacement').first().click();
    await this.fewer(this.finding(text), before);
  }

  /** Goes to the finding, which selects its words, and types others over them. */
  async writeInstead(text: string, words: string): Promise<void> {
    const before = await this.finding(text).count();
    await this.finding(text).first().locator('.finding-place').click();
    await this.page.keyboard.type(words);
    await this.fewer(this.finding(text), before);
  }

  async write(key: string, text: string): Promise<void> {
    const section = this.section(key);
    const writeHere = section.getByRole('button', { name: 'Write here' });
    if (await writeHere.isVisible()) await writeHere.click();
    else await section.locator(`.section-content > p${EMPTY}, .entry-text${EMPTY}`).first().click();
    await this.page.keyboard.type(text);
  }

  /** Answers one question after the other; Enter leads to the next. */
  async answer(key: string, answers: string[]): Promise<void> {
    await this.section(key).locator('.question .entry-text').first().click();
    for (const [index, answer] of answers.entries()) {
      if (index > 0) await this.page.keyboard.press('Enter');
      await this.page.keyboard.type(answer);
    }
  }

  async addEntry(time: string, day: string, text: string): Promise<void> {
    await this.press(this.section('timeline').locator('.section-foot').getByRole('button', { name: 'Add entry' }));
    const form = this.popover('New entry: when was it?');
    await form.getByLabel('Time').fill(time);
    await form.getByLabel('Day').fill(day);
    await form.getByRole('button', { name: 'Add entry' }).click();
    await form.waitFor({ state: 'hidden' });
    await this.page.keyboard.type(text);
  }

  entry(text: string): Locator {
    return this.section('timeline').locator('.entry').filter({ hasText: text });
  }

  async mark(entry: Locator, milestone: string): Promise<void> {
    await entry.locator('.chip-milestone').click();
    await this.popover('Milestone').getByRole('radio', { name: new RegExp(milestone) }).click();
  }

  async addMeasure({ label, value, of, unit }: { label: string; value: string; of: string; unit: string }): Promise<void> {
    const measures = this.section('impact').locator('.impact-measure');
    const blank = measures.filter({ has: this.page.getByRole('button', { name: 'Measure: Say what was measured. Change' }) });
    if ((await blank.count()) === 0) await this.press(this.section('impact').getByRole('button', { name: 'Add measure' }));
    await blank.first().locator('.chip-measure').click();
    const form = this.popover('Measure');
    await form.getByLabel('What was counted').fill(label);
    await form.getByLabel('How many', { exact: true }).fill(value);
    await form.getByLabel('Of how many').fill(of);
    await form.getByLabel('Unit').fill(unit);
    await form.getByLabel('Estimated').check();
    await form.getByRole('button', { name: 'Set' }).click();
  }

  /** A strand of whys from its first answer to its last; each Enter asks again, Tab and Shift+Tab move in and out. */
  async askWhys(strand: string, answers: string[]): Promise<void> {
    await this.firstWhy(strand).locator('.entry-text').click();
    for (const [index, answer] of answers.entries()) {
      if (index > 0) await this.page.keyboard.press('Enter');
      await this.page.keyboard.type(answer);
    }
  }

  firstWhy(strand: string): Locator {
    return this.section('whys').locator('.why').filter({ has: this.page.locator('.chip-strand', { hasText: strand }) }).first();
  }

  why(text: string): Locator {
    return this.section('whys').locator('.why').filter({ hasText: text });
  }

  depthOf(text: string): Promise<string> {
    return this.why(text).evaluate((why) => (why as HTMLElement).style.getPropertyValue('--depth'));
  }

  async addActionFor(why: string, action: NewAction): Promise<void> {
    await this.press(this.why(why).getByRole('button', { name: 'Add one: an action item that answers this why' }));
    await this.fillAction(this.page.getByRole('form', { name: 'New action item' }), action);
  }

  async fillAction(form: Locator, { title, owner, due, worksWhen }: NewAction): Promise<void> {
    await form.getByLabel('What will be done').fill(title);
    await form.getByLabel('Owner').selectOption({ label: owner });
    await form.getByLabel('Due').fill(due);
    await form.getByLabel('It worked when').fill(worksWhen);
    await form.getByRole('button', { name: /^(Save|Add action item)$/ }).click();
    await form.waitFor({ state: 'hidden' });
  }

  async addLesson(adder: string, text: string): Promise<void> {
    await this.press(this.section('lessons').getByRole('button', { name: adder }));
    await this.page.keyboard.type(text);
  }

  /** Cuts a line out of one section and puts it below the text of another. */
  async move(line: Locator, to: Locator): Promise<void> {
    await line.click({ clickCount: 3 });
    await this.selected();
    await this.page.keyboard.press('ControlOrMeta+x');
    await to.click();
    await this.inHand(to);
    await this.page.keyboard.press('End');
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('ControlOrMeta+v');
  }

  /** Selects everything in a section with the pointer and deletes it. */
  async clear(key: string): Promise<void> {
    const lines = this.section(key).locator('.section-content > *');
    await lines.first().click({ position: { x: 1, y: 4 } });
    await this.page.keyboard.press('Home');
    const last = await lines.last().boundingBox();
    await lines.last().click({ modifiers: ['Shift'], position: { x: last!.width - 2, y: last!.height - 4 } });
    await this.selected();
    await this.page.keyboard.press('Backspace');
  }

  /** The editor learns a moment after the press where the caret is. */
  private async inHand(line: Locator): Promise<void> {
    await this.page.waitForFunction((element) => element?.closest('.entry')?.classList.contains('in-hand') === true, await line.elementHandle());
  }

  /** The toolbar offers a link as soon as the editor knows what the pointer has selected. */
  private selected(): Promise<void> {
    return this.page.locator('[role="toolbar"] [aria-label="Link"][aria-disabled="false"]').waitFor();
  }

  /** What stands between the draft and its review, as the outline and then the dialog say it. */
  async whatIsMissing(): Promise<string[]> {
    await this.outline.getByRole('button', { name: 'Ask for review' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.waitFor();
    const lines = await dialog.locator('li > div > button:first-child').allTextContents();
    await dialog.getByRole('button', { name: 'Not yet' }).click();
    await dialog.waitFor({ state: 'hidden' });
    return lines;
  }

  async askForReview(): Promise<void> {
    await this.outline.getByText('Nothing is missing.').waitFor();
    await this.saved();
    await this.outline.getByRole('button', { name: 'Ask for review' }).click();
    await this.page.getByRole('dialog', { name: 'Ask for review' }).getByRole('button', { name: 'Ask for review' }).click();
    await this.page.getByText('This COE is in review').waitFor();
  }

  popover(title: string): Locator {
    return this.page.getByRole('dialog', { name: title, exact: true });
  }

  private async fewer(items: Locator, than: number): Promise<void> {
    await items.nth(than - 1).waitFor({ state: 'detached' });
  }
}
