'use client';

import { useState } from 'react';
import type { MemberFieldsFragment, TeamFieldsFragment } from '../graphql/generated/graphql';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { onDemand } from '../ui/on-demand';
import { inTreeOrder } from './team-choices';

const TeamDialog = onDemand(() => import('./team-dialog').then((file) => file.TeamDialog));

interface TeamListProps {
  teams: readonly TeamFieldsFragment[];
  members: readonly MemberFieldsFragment[];
}

const KINDS = { COMPANY: 'Company', ORGANISATION: 'Organisation', TEAM: 'Team' } as const;

/** The tree of teams: company, organisations, teams. */
export function TeamList({ teams, members }: TeamListProps) {
  const [editing, setEditing] = useState<TeamFieldsFragment | 'new'>();
  return (
    <>
      <div className="mb-3">
        <Button variant="primary" size="sm" onClick={() => setEditing('new')}>
          <Icon name="plus" />
          New team
        </Button>
      </div>
      <ul className="border-t border-line">
        {inTreeOrder(teams).map(({ team, depth }) => (
          <li key={team.id} className="border-b border-line" data-row>
            <button
              type="button"
              onClick={() => setEditing(team)}
              className="group grid w-full items-baseline gap-x-4 py-2 text-left hover:bg-accent-wash sm:-mx-2 sm:w-[calc(100%+1rem)] sm:grid-cols-[1fr_8rem_14rem] sm:px-2"
            >
              <span className="min-w-0" style={{ paddingInlineStart: `${depth * 1.5}rem` }}>
                <span className={`group-hover:text-accent-strong ${team.kind === 'TEAM' ? 'font-medium' : 'font-semibold'}`}>{team.name}</span>
                <span className="ml-2 text-sm text-faint">{team.key}</span>
                {team.kind === 'TEAM' && <span className="block truncate text-sm text-soft">{team.members.map(({ name }) => name).join(', ') || 'Nobody yet'}</span>}
              </span>
              <span className="hidden text-sm text-faint sm:block">{KINDS[team.kind]}</span>
              <span className="text-sm text-soft max-sm:pl-6">{team.director ? `Director: ${team.director.name}` : ''}</span>
            </button>
          </li>
        ))}
      </ul>
      {editing && <TeamDialog team={editing === 'new' ? undefined : editing} teams={teams} members={members} onClose={() => setEditing(undefined)} />}
    </>
  );
}
