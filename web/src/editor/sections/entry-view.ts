import type { NodeViewRenderer } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { NodeView, ViewMutationRecord } from '@tiptap/pm/view';
import type { DetailsForm, EditorSession } from '../editor-session';
import { isInside, make } from './section-view';

/** A button in the head of a line that shows an attribute and opens the popover in which it is changed. */
export interface Chip {
  name: string;
  form: DetailsForm;
  text: (attributes: Node['attrs']) => string;
  /** What a screen reader says; the text alone would be “08:12”. */
  label: (attributes: Node['attrs']) => string;
  /** Shown faintly, as an offer. */
  isUnset?: (attributes: Node['attrs']) => boolean;
}

export interface EntryViewOptions {
  className: string;
  chips: readonly Chip[];
  /** Repaints what the chips do not show: classes, data attributes. */
  paint?: (dom: HTMLElement, node: Node) => void;
  /** A line above the text that is not part of it, such as the question. */
  heading?: (attributes: Node['attrs']) => string;
}

/** A line of text with attributes, as plain DOM: hundreds of them are on the page, and form controls would cost ten times the time of a key. */
export function entryView(session: EditorSession, { className, chips, paint, heading }: EntryViewOptions): NodeViewRenderer {
  return ({ node, view }) => {
    const dom = make('div', `entry ${className}`);
    dom.dataset['node'] = node.type.name;
    const details = make('div', 'entry-details');
    details.contentEditable = 'false';
    const words = make('div', 'entry-text');
    const title = heading ? make('div', 'entry-heading') : null;
    if (title) title.contentEditable = 'false';
    const body = make('div', 'entry-body');
    body.append(...(title ? [title] : []), words);
    const buttons = chips.map((chip) => {
      const button = make('button', `chip chip-${chip.name}`);
      button.type = 'button';
      button.tabIndex = -1;
      button.setAttribute('aria-haspopup', 'dialog');
      return button;
    });
    details.append(...buttons);
    dom.append(details, body);

    session.linesDrawn += 1;
    let shown = node;
    const repaint = () => {
      dom.dataset['id'] = String(shown.attrs['id']);
      chips.forEach((chip, index) => {
        const button = buttons[index]!;
        const text = chip.text(shown.attrs);
        const label = chip.label(shown.attrs);
        if (button.textContent !== text) button.textContent = text;
        button.setAttribute('aria-label', label);
        button.title = label;
        button.classList.toggle('chip-unset', chip.isUnset?.(shown.attrs) ?? false);
      });
      if (title) title.textContent = heading?.(shown.attrs) ?? '';
      paint?.(dom, shown);
    };
    repaint();
    const stops = [session.coe, session.readerZone].map((store) => store.subscribe(repaint));

    details.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      const chip = button ? chips[buttons.indexOf(button)] : undefined;
      if (!button || !chip || !session.editable.get()) return;
      session.details.set({ form: chip.form, anchor: button, blockId: String(shown.attrs['id']), sectionKey: sectionKeyOf(dom) });
    });
    details.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' || event.key === 'ArrowDown') {
        event.preventDefault();
        view.focus();
      }
      const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      const index = buttons.indexOf(document.activeElement as HTMLButtonElement);
      if (step !== 0 && index >= 0) {
        event.preventDefault();
        buttons.at((index + step) % buttons.length)?.focus();
      }
    });

    return {
      dom,
      contentDOM: words,
      update(next: Node) {
        if (next.type !== shown.type) return false;
        const isRepainted = !next.sameMarkup(shown);
        shown = next;
        if (isRepainted) repaint();
        return true;
      },
      stopEvent: (event: Event) => isInside(event.target, details),
      ignoreMutation: (mutation: ViewMutationRecord) => mutation.type !== 'selection' && !isInside(mutation.target, words),
      destroy: () => stops.forEach((stop) => stop()),
    } satisfies NodeView;
  };
}

export function sectionKeyOf(element: Element): string {
  return element.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? '';
}
