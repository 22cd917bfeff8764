import { Entity, PrimaryColumn } from 'typeorm';

@Entity('team_member')
export class TeamMemberRow {
  @PrimaryColumn('uuid', { name: 'team_id' })
  teamId: string;

  @PrimaryColumn('uuid', { name: 'member_id' })
  memberId: string;
}
