'use client';

import { useState } from 'react';
import type { MemberFieldsFragment, TeamFieldsFragment } from '../graphql/generated/graphql';
import { Avatar } from '../ui/avatar';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { onDemand } from '../ui/on-demand';

const MemberDialog = onDemand(() => import('./member-dialog').then((file) => file.MemberDialog));

interface MemberListProps {
  members: readonly MemberFieldsFragment[];
  teams: readonly TeamFieldsFragment[];
}

function powersOf({ isAdministrator, isBarRaiser, active }: MemberFieldsFragment): string {
  return [!active && 'not active', isAdministrator && 'administrator', isBarRaiser && 'bar raiser'].filter(Boolean).join(', ');
}

/** All members, each opened by a press; plain lines that can be searched with the browser. */
export function MemberList({ members, teams }: MemberListProps) {
  const [editing, setEditing] = useState<MemberFieldsFragment | 'new'>();
  return (
    <>
      <div className="mb-3">
        <Button variant="primary" size="sm" onClick={() => setEditing('new')}>
          <Icon name="plus" />
          New member
        </Button>
      </div>
      <ul className="border-t border-line">
        {members.map((member) => (
          <li key={member.id} className="border-b border-line" data-row>
            <button
              type="button"
              onClick={() => setEditing(member)}
              className={`group grid w-full grid-cols-[auto_1fr] items-center gap-x-3 py-2 text-left hover:bg-accent-wash sm:-mx-2 sm:w-[calc(100%+1rem)] sm:px-2 lg:grid-cols-[auto_16rem_1fr_10rem] ${member.active ? '' : 'text-faint'}`}
            >
              <Avatar name={member.name} />
              <span className="min-w-0">
                <span className="block font-medium group-hover:text-accent-strong">{member.name}</span>
                <span className="block truncate text-sm text-faint">{member.email}</span>
              </span>
              <span className="col-start-2 text-sm text-soft lg:col-start-auto">{[member.jobRole, member.teams.map(({ name }) => name).join(', ')].filter(Boolean).join(' · ')}</span>
              <span className="col-start-2 text-sm text-soft lg:col-start-auto lg:text-right">{powersOf(member)}</span>
            </button>
          </li>
        ))}
      </ul>
      {editing && <MemberDialog member={editing === 'new' ? undefined : editing} teams={teams} onClose={() => setEditing(undefined)} />}
    </>
  );
}
