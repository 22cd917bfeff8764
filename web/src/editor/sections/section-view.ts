import type { NodeViewRenderer } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { NodeView, ViewMutationRecord } from '@tiptap/pm/view';
import type { EditorSession } from '../editor-session';
import { newId } from '../../ui/new-id';
import { phaseOf } from '../phases';

/** Make an element with a class, and a text when one is given. */
export function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, text?: string): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

/**
 * The frame of a section: its title, prompt and guiding questions come from the template and are no part of the document,
 * so nobody can edit, copy or delete them. With tools, React draws what is said of all lines together between them and the lines.
 */
export function sectionView(session: EditorSession, { hasTools = false }: { hasTools?: boolean } = {}): NodeViewRenderer {
  return ({ node, getPos, editor }) => {
    const key = String(node.attrs['key']);
    const asked = session.sectionNamed(key);
    const hasContent = !node.isLeaf;
    const dom = make('section', 'document-section coe-section');
    dom.dataset['kind'] = asked?.kind ?? node.type.name.replace('Section', '');
    dom.dataset['key'] = key;
    dom.dataset['phase'] = asked ? phaseOf(asked) : 'facts';

    const head = make('header', 'section-head');
    head.contentEditable = 'false';
    const heading = make('h2', '', asked?.title ?? key);
    heading.id = `section-${key}`;
    dom.setAttribute('aria-labelledby', heading.id);
    if (asked && !asked.required) heading.append(make('span', 'section-optional', 'optional'));
    head.append(heading);
    if (asked) head.append(make('p', 'section-prompt', asked.prompt));
    if (asked && asked.guide.length > 0) head.append(guideOf(asked.guide));
    // A press beside the text would give the editor the focus with the caret somewhere else.
    head.addEventListener('mousedown', (event) => {
      if (event.target instanceof Element && !event.target.closest('button, a, summary, input, textarea, select')) event.preventDefault();
    });
    const headHost = hasTools ? make('div', 'section-head-tools') : null;
    if (headHost) head.append(headHost);

    const content = make('div', 'section-content');
    const foot = make('footer', 'section-foot');
    foot.contentEditable = 'false';
    const writeHere = make('button', 'write-here', 'Write here');
    writeHere.type = 'button';
    writeHere.addEventListener('click', () => {
      const position = getPos();
      if (position === undefined || !editor.isEditable) return;
      const { schema, tr } = editor.state;
      tr.insert(position + 1, schema.nodes['paragraph']!.create({ id: newId() }));
      editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, position + 2)));
      editor.view.focus();
    });
    const footHost = make('div', 'section-foot-tools');
    foot.append(writeHere, footHost);
    dom.append(head, ...(hasContent ? [content] : []), foot);

    // A form or a button in the section is as much “in hand” as its text.
    dom.addEventListener('focusin', () => session.sectionInHand.set(key));
    const id = `section:${key}:${newId()}`;
    if (headHost) session.addHost({ id: `${id}:head`, element: headHost, slot: 'head', node, getPosition: () => getPos() });
    session.addHost({ id: `${id}:foot`, element: footHost, slot: 'foot', node, getPosition: () => getPos() });
    let shown = node;
    const showEmptiness = () => {
      const isHidden = !hasContent || shown.childCount > 0 || !editor.isEditable;
      // To set it again would have the browser look at its styles again, with every key.
      if (writeHere.hidden !== isHidden) writeHere.hidden = isHidden;
    };
    const showNumbers = () => {
      const isNumbered = shown.content.content.some(({ attrs }) => attrs['list'] === 'number');
      dom.toggleAttribute('data-numbered', isNumbered);
    };
    showEmptiness();
    showNumbers();
    const stop = session.editable.subscribe(showEmptiness);

    return {
      dom,
      contentDOM: hasContent ? content : null,
      update(next: Node) {
        if (next.type !== node.type || next.attrs['key'] !== key) return false;
        shown = next;
        showEmptiness();
        showNumbers();
        return true;
      },
      stopEvent: (event: Event) => isInside(event.target, head) || isInside(event.target, foot),
      ignoreMutation: (mutation: ViewMutationRecord) => mutation.type !== 'selection' && !isInside(mutation.target, content),
      destroy() {
        stop();
        if (headHost) session.removeHost(`${id}:head`);
        session.removeHost(`${id}:foot`);
      },
    } satisfies NodeView;
  };
}

function guideOf(questions: readonly string[]): HTMLElement {
  const details = make('details', 'section-guide');
  details.append(make('summary', '', questions.length === 1 ? 'A question to guide you' : `${questions.length} questions to guide you`));
  const list = make('ul', '');
  list.append(...questions.map((question) => make('li', '', question)));
  details.append(list);
  return details;
}

export function isInside(target: unknown, element: Element): boolean {
  return target instanceof window.Node && element.contains(target);
}
