import type { EditorSession } from '../editor-session';
import { make } from './section-view';

interface Asked {
  id: string;
  /** Whether an action item must answer it. */
  isAsked: boolean;
  /** Whether those that answer it are shown although none must. */
  mayShow: boolean;
  /** As it is called where one is added. */
  what: string;
}

const markers = new WeakMap<HTMLElement, HTMLElement>();

/** Says under a line which action items answer it, or that none does, with a way to add one. */
export function showAnswer(dom: HTMLElement, session: EditorSession, { id, isAsked, mayShow, what }: Asked): void {
  const actions = session.coe.get().actions.filter((action) => action.causeId === id && action.status !== 'DECLINED');
  const isShown = isAsked || (mayShow && actions.length > 0);
  const text = actions.map((action) => `ACT-${action.number} ${action.title}`).join(' · ');
  const state = isShown ? `${text}|${id}` : '';
  if (dom.dataset['answer'] === state) return;
  dom.dataset['answer'] = state;
  markers.get(dom)?.remove();
  markers.delete(dom);
  if (!isShown) return;
  const marker = make('div', actions.length > 0 ? 'why-answer' : 'why-answer why-unanswered');
  marker.contentEditable = 'false';
  marker.append(make('span', '', actions.length > 0 ? `→ ${text}` : 'no action answers this yet'));
  if (actions.length === 0 && session.editable.get()) {
    const add = make('button', 'why-add-action', 'Add one');
    add.type = 'button';
    add.tabIndex = -1;
    add.setAttribute('aria-label', `Add one: an action item that answers ${what}`);
    add.addEventListener('click', () => session.newActionCause.set(id));
    marker.append(add);
  }
  dom.querySelector('.entry-body')?.append(marker);
  markers.set(dom, marker);
}

/** In short what the answers depend on, for a signature. */
export function answersIn(session: EditorSession): string {
  return session.coe.get().actions.map(({ number, title, causeId, status }) => [number, title, causeId, status].join()).join('|');
}
