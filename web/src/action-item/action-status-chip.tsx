import type { ActionStatus } from '../graphql/generated/graphql';
import { StatusChip } from '../ui/status-chip';
import { ACTION_STATUS } from './action-words';

export function ActionStatusChip({ status }: { status: ActionStatus }) {
  const { word, shape, tone } = ACTION_STATUS[status];
  return (
    <StatusChip shape={shape} tone={tone}>
      {word}
    </StatusChip>
  );
}
