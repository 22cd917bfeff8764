import { Entity, PrimaryColumn } from 'typeorm';

@Entity('team_member')
export class TeamMember {
  @PrimaryColumn('uuid', { name: 'team_id' })
  teamId: string;

  @PrimaryColumn('uuid', { name: 'member_id' })
  memberId: string;
}
