import { Args, ID, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { Database } from '../database/database.js';
import { answersToEvents } from '../event/answers-to-events.js';
import type { EventKind } from '../event/event.js';
import { EventFeed } from '../event/event-feed.service.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import { isRecordId } from '../graphql/input-shapes.js';
import type { Actor } from '../member/actor.js';
import { AskAtMeetingInput, CancelMeetingInput, ChangeMeetingSlotInput, CreateMeetingInput, MeetingOutcomeInput, OrderMeetingInput, PutForwardInput, TakeOffMeetingInput } from './meeting.input.js';
import { MeetingQuestionService } from './meeting-question.service.js';
import { readMeeting, readMeetingTeams, readSlot, showsInMeeting } from './meeting.read.js';
import { MeetingService } from './meeting.service.js';
import { Meeting, MeetingSlot, MeetingTeam } from './meeting.type.js';
import { OutcomeService } from './outcome.service.js';
import { SlotService } from './slot.service.js';

/** What changes the look of a meeting while it is held. */
const TOLD: readonly EventKind[] = [
  'meeting-cancelled',
  'meeting-ordered',
  'meeting-slot-added',
  'meeting-slot-changed',
  'meeting-slot-taken-off',
  'meeting-question-asked',
  'meeting-outcome',
  'question-asked',
  'question-answered',
  'answer-accepted',
  'review-requested',
  'changes-requested',
  'coe-approved',
  'coe-published',
  'review-withdrawn',
  'coe-changed',
];

@Resolver(() => Meeting)
export class MeetingResolver {
  constructor(
    private readonly db: Database,
    private readonly feed: EventFeed,
    private readonly meetings: MeetingService,
    private readonly slots: SlotService,
    private readonly outcomes: OutcomeService,
    private readonly questions: MeetingQuestionService,
  ) {}

  @Query(() => [MeetingTeam], { description: 'The operations meetings, by organisation, with what waits for one.' })
  meetingTeams(@CurrentActor() actor: Actor): Promise<MeetingTeam[]> {
    return readMeetingTeams(this.db, actor);
  }

  @Query(() => Meeting, { description: 'An operations meeting with what it hears.' })
  meeting(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Meeting> {
    return readMeeting(this.db, actor, id);
  }

  @Mutation(() => Meeting, { description: 'Calls an operations meeting, or one of every week; for the director of the organisation or above, and administrators. The first one.' })
  async createMeeting(@CurrentActor() actor: Actor, @Args('input') input: CreateMeetingInput): Promise<Meeting> {
    return readMeeting(this.db, actor, await this.meetings.create(actor, input));
  }

  @Mutation(() => Meeting, { description: 'Says in which order COEs are heard; for who may call the meeting.' })
  async orderMeeting(@CurrentActor() actor: Actor, @Args('input') input: OrderMeetingInput): Promise<Meeting> {
    return readMeeting(this.db, actor, await this.meetings.order(actor, input));
  }

  @Mutation(() => [MeetingTeam], {
    description: 'Cancels a meeting that has heard nothing, with a reason; for who may call it. What it was to hear goes to the next one, or waits. The meetings that are left.',
  })
  async cancelMeeting(@CurrentActor() actor: Actor, @Args('input') input: CancelMeetingInput): Promise<MeetingTeam[]> {
    await this.meetings.cancel(actor, input);
    return readMeetingTeams(this.db, actor);
  }

  @Mutation(() => MeetingSlot, { description: 'Puts a COE before the next operations meeting, with a reason; for directors of its team and above, and bar raisers.' })
  async putForward(@CurrentActor() actor: Actor, @Args('input') input: PutForwardInput): Promise<MeetingSlot> {
    return readSlot(this.db, actor, await this.slots.putForward(actor, input));
  }

  @Mutation(() => MeetingSlot, { description: 'Names another presenter, or moves a COE to another meeting; for who may call the meeting.' })
  async changeMeetingSlot(@CurrentActor() actor: Actor, @Args('input') input: ChangeMeetingSlotInput): Promise<MeetingSlot> {
    return readSlot(this.db, actor, await this.slots.change(actor, input));
  }

  @Mutation(() => MeetingSlot, { description: 'Takes a COE off the meeting, with a reason; for directors and bar raisers who did not write it.' })
  async takeOffMeeting(@CurrentActor() actor: Actor, @Args('input') input: TakeOffMeetingInput): Promise<MeetingSlot> {
    return readSlot(this.db, actor, await this.slots.takeOff(actor, input));
  }

  @Mutation(() => MeetingSlot, { description: 'Asks about a COE that a meeting hears; for whoever may see it. While it is in review, its approval waits for the answer.' })
  async askAtMeeting(@CurrentActor() actor: Actor, @Args('input') input: AskAtMeetingInput): Promise<MeetingSlot> {
    return readSlot(this.db, actor, await this.questions.ask(actor, input));
  }

  @Mutation(() => MeetingSlot, { description: 'Writes what the meeting decided, once; for who may call the meeting and did not write the COE. `AGAIN` gives it a place in the next one.' })
  async writeMeetingOutcome(@CurrentActor() actor: Actor, @Args('input') input: MeetingOutcomeInput): Promise<MeetingSlot> {
    return readSlot(this.db, actor, await this.outcomes.write(actor, input));
  }

  @Subscription(() => ID, { description: 'That something in this meeting changed which the actor may see: its id.', resolve: (id: string) => id })
  meetingChanged(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): AsyncIterableIterator<string> {
    return answersToEvents(this.feed.follow(TOLD), async ({ coeId, subjectId, details }) => {
      if (!isRecordId(id)) return undefined;
      if (!coeId) return subjectId === id ? id : undefined;
      const told = (await showsInMeeting(this.db, actor, id, coeId)) || (details['meetingBefore'] === id && (await showsInMeeting(this.db, actor, String(details['meetingId']), coeId)));
      return told ? id : undefined;
    });
  }
}
