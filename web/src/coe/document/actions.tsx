import { ActionStatusChip } from '../../action-item/action-status-chip';
import { ACTION_KINDS, PRIORITIES } from '../../action-item/action-words';
import { formatDate } from '../../ui/instant';
import type { DocumentAction } from './document-context';

function isOverdue({ dueOn, status }: DocumentAction, today: string): boolean {
  return dueOn !== null && dueOn < today && (status === 'OPEN' || status === 'IN_PROGRESS');
}

/** What will change, who sees to it, until when, and how it will show that it worked. */
export function Actions({ actions, today }: { actions: readonly DocumentAction[]; today: string }) {
  if (actions.length === 0) return <p className="text-faint">No action items.</p>;
  return (
    <ul className="list-none! border-t border-line p-0! font-sans text-base leading-6">
      {actions.map((action) => (
        <li key={action.id} id={`action-${action.id}`} className="scroll-mt-20 border-b border-line py-3">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <p className="m-0! min-w-0 grow basis-64 font-medium">
              {action.number && <span className="figures mr-2 text-sm font-normal text-faint">ACT-{action.number}</span>}
              {action.title}
            </p>
            {action.status && <ActionStatusChip status={action.status} />}
          </div>
          <p className="m-0! flex flex-wrap gap-x-4 text-sm! leading-5 text-soft">
            <span>{action.owner ?? action.team}</span>
            <span>{ACTION_KINDS[action.kind]}</span>
            {action.priority && <span>{PRIORITIES[action.priority]}</span>}
            {action.dueOn && <span className={isOverdue(action, today) ? 'font-medium text-danger' : ''}>{isOverdue(action, today) ? `overdue since ${formatDate(action.dueOn)}` : `due ${formatDate(action.dueOn)}`}</span>}
          </p>
          {action.successTest && (
            <p className="m-0! mt-1! text-sm! leading-5">
              <span className="text-soft">It worked when: </span>
              {action.successTest}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
