import { writeDocument } from '@corrigenda/templates';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { ActionItemService } from '../action-item/action-item.service.js';
import { CoeFilesService } from '../coe/coe-files.service.js';
import { CoeParticipantsService } from '../coe/coe-participants.service.js';
import { CoeService } from '../coe/coe.service.js';
import { templateByKey } from '../coe/templates.js';
import { WaiverService } from '../coe/waiver.service.js';
import { Database } from '../database/database.js';
import type { Actor } from '../member/actor.js';
import { MeetingService } from '../meeting/meeting.service.js';
import { SlotService } from '../meeting/slot.service.js';
import { MemberRow } from '../member/member.entity.js';
import { MemberService } from '../member/member.service.js';
import { TeamService } from '../member/team.service.js';
import { PublicationService } from '../review/publication.service.js';
import { QuestionService } from '../review/question.service.js';
import { restoreDocument } from '../review/restore-document.js';
import { ReviewService } from '../review/review.service.js';
import { VerdictService } from '../review/verdict.service.js';
import { WordImportService } from '../word-list/word-import.service.js';
import { WordListName } from '../word-list/word-list.js';
import { WordProposalService } from '../word-list/word-proposal.service.js';
import { DEMO_MEMBERS, DEMO_TEAMS } from './organisation.js';
import { coffeePot } from './stories/coffee-pot.js';
import { deliverySlots } from './stories/delivery-slots.js';
import { doubleMails } from './stories/double-mails.js';
import { lockedDoors } from './stories/locked-doors.js';
import { refusedCards } from './stories/refused-cards.js';
import { staleSearch } from './stories/stale-search.js';
import type { Story } from './story.js';
import { documentOfStory } from './story-document.js';
import { DEMO_PROPOSALS, DEMO_WORDS } from './words.js';

interface MadeCoe {
  id: string;
  story: Story;
  author: Actor;
}

/** Makes the invented organisation of a demo through the same services that everybody uses, so that it passes the same gate. */
@Injectable()
export class DemoService {
  private readonly people = new Map<string, Actor>();

  constructor(
    private readonly db: Database,
    private readonly teams: TeamService,
    private readonly members: MemberService,
    private readonly words: WordImportService,
    private readonly proposals: WordProposalService,
    private readonly coes: CoeService,
    private readonly files: CoeFilesService,
    private readonly participants: CoeParticipantsService,
    private readonly waivers: WaiverService,
    private readonly actions: ActionItemService,
    private readonly reviews: ReviewService,
    private readonly questions: QuestionService,
    private readonly verdicts: VerdictService,
    private readonly publication: PublicationService,
    private readonly meetings: MeetingService,
    private readonly slots: SlotService,
  ) {}

  /** Whether anything was made; an organisation that somebody else began is left alone. */
  async seedOnce(): Promise<boolean> {
    const [there] = await this.db.rows<{ any: boolean }>({ name: 'demo-there', text: 'select exists (select 1 from member) as any', values: [] });
    if (there?.any) return false;
    await this.makeOrganisation();
    await this.makeWordLists();
    await this.publish(await this.make(coffeePot), 'delphine@example.com', {
      section: 'whys',
      question: 'Why is it enough to colour the packets, when the supplier may change their looks again?',
      answer: 'It is not. Hence the clip for the empty packet: it shows what was brewed, whatever the packet looks like.',
    });
    await this.publish(await this.make(deliverySlots), 'delphine@example.com', {
      section: 'detection',
      question: 'Eleven other drivers met the same and did not call. What would make the second one call?',
      answer: 'A button that costs them one second. The call costs them four minutes of their round.',
    });
    await this.approve(await this.make(lockedDoors), 'delphine@example.com', {
      section: 'summary',
      question: 'Which other machines in the building were brought along by a builder?',
      answer: 'The heating and the lifts; both are in the list since Monday.',
    });
    const refused = await this.make(refusedCards);
    await this.openReview(refused, 'director@example.com', {
      section: 'prevention',
      question: 'The item about checking settings was postponed twice. What would have had to be different for it to be done?',
    });
    await this.showToMeeting(refused, 'director@example.com', 'storefront', 'Every team has settings that nothing checks; all of them can learn from this one.');
    await this.requestChanges(await this.make(doubleMails), 'director@example.com');
    await this.make(staleSearch);
    return true;
  }

  private async makeOrganisation(): Promise<void> {
    const [first, ...others] = DEMO_MEMBERS;
    if (!first) return;
    await this.db.transaction(async (tx) => {
      await tx.entities.insert(MemberRow, { name: first.name, email: first.email, handles: first.handles, jobRole: first.jobRole, isAdministrator: true });
    });
    const admin = await this.learn(first.email);
    const teamIds = new Map<string, string>();
    for (const team of DEMO_TEAMS) {
      const parentId = team.parent && teamIds.get(team.parent);
      teamIds.set(team.key, await this.teams.create(admin, { key: team.key, name: team.name, kind: team.kind, parentId: parentId ?? null }));
    }
    const idsOf = (keys: readonly string[]) => keys.map((key) => teamIds.get(key)!);
    await this.members.update(admin, { memberId: admin.memberId, teamIds: idsOf(first.teams) });
    for (const { teams, ...member } of others) {
      await this.members.create(admin, { ...member, teamIds: idsOf(teams) });
      await this.learn(member.email);
    }
    for (const { key, director } of DEMO_TEAMS) {
      if (director) await this.teams.update(admin, { teamId: teamIds.get(key)!, directorId: this.person(director).memberId });
    }
  }

  private async makeWordLists(): Promise<void> {
    const barRaiser = this.person('bar-raiser@example.com');
    for (const list of Object.values(WordListName)) {
      const { lines } = await this.words.import(barRaiser, { list, csv: DEMO_WORDS[list], dryRun: false });
      const faulty = lines.find(({ outcome }) => outcome !== 'ADDED');
      if (faulty) throw new Error(`The demo’s ${list} has a fault on line ${faulty.line}: ${faulty.message}`);
    }
    for (const { by, refusal, ...proposal } of DEMO_PROPOSALS) {
      const id = await this.proposals.propose(this.person(by), proposal);
      if (refusal) await this.proposals.refuse(barRaiser, id, refusal);
    }
  }

  private async learn(email: string): Promise<Actor> {
    const [row] = await this.db.rows<{ id: string; name: string; is_administrator: boolean; is_bar_raiser: boolean }>({
      name: 'demo-person',
      text: 'select id, name, is_administrator, is_bar_raiser from member where email = $1',
      values: [email],
    });
    const actor = { memberId: row!.id, name: row!.name, isAdministrator: row!.is_administrator, isBarRaiser: row!.is_bar_raiser };
    this.people.set(email, actor);
    return actor;
  }

  private person(email: string): Actor {
    const actor = this.people.get(email);
    if (!actor) throw new Error(`The demo has no member ${email}.`);
    return actor;
  }

  private async make(story: Story): Promise<MadeCoe> {
    const [first = '', ...others] = story.authors;
    const author = this.person(first);
    const day = typeof story.occurred === 'string' ? story.occurred : Temporal.Now.plainDateISO('UTC').subtract({ days: story.occurred }).toString();
    const template = templateByKey(story.template);
    const id = await this.db.transaction(async (tx) => {
      const made = await this.coes.createIn(tx, author, {
        title: story.title,
        teamKey: story.team,
        templateKey: story.template,
        severity: story.severity,
        kind: story.kind,
        zone: story.zone,
        occurredOn: day,
        detectedBy: story.detectedBy,
        tags: story.tags,
        document: writeDocument(documentOfStory(story, template, { day, newId: randomUUID })),
      });
      const coe = await this.coes.lock(tx, author, made.id);
      for (const action of story.actions) {
        await this.actions.addIn(tx, author, coe, {
          title: action.title,
          ownerId: this.person(action.owner).memberId,
          dueOn: Temporal.Now.plainDateISO('UTC').add({ days: action.dueInDays }).toString(),
          priority: action.priority,
          kind: action.kind,
          successTest: action.successTest,
          causeId: action.cause,
        });
      }
      if (story.number) await tx.rows({ name: 'demo-number', text: 'update coe set number = $2 where id = $1', values: [made.id, story.number] });
      return made.id;
    });
    for (const other of others) {
      await this.participants.add(author, id, await this.versionOf(id), this.person(other).memberId, 'AUTHOR');
    }
    await this.drawGraph(id, story, author, day);
    for (const { gap, reason } of story.waivers ?? []) await this.waivers.waive(author, id, { findingId: gap, reason });
    return { id, story, author };
  }

  /** A graph is a file of the COE, so the document can name it only once both are there. */
  private async drawGraph(coeId: string, story: Story, author: Actor, day: string): Promise<void> {
    const graph = story.metrics?.graph;
    if (!graph) return;
    const bytes = Buffer.from(graph.csv);
    const { id: graphAttachmentId } = await this.files.add(author, coeId, { mediaType: 'text/csv', name: `${graph.title}.csv`, bytes: async () => bytes });
    const document = writeDocument(documentOfStory(story, templateByKey(story.template), { day, newId: randomUUID, graphAttachmentId }));
    await this.db.transaction((tx) => restoreDocument(tx, coeId, author.memberId, document));
  }

  private async versionOf(coeId: string): Promise<number> {
    const [row] = await this.db.rows<{ version: number }>({ name: 'demo-version', text: 'select version from coe where id = $1', values: [coeId] });
    return row!.version;
  }

  private async openReview({ id, author }: MadeCoe, director: string, asked: { section: string; question: string; answer?: string }): Promise<void> {
    await this.reviews.request(author, id, await this.versionOf(id));
    const reviewer = this.person(director);
    const question = await this.questions.ask(reviewer, { coeId: id, expectedRevision: 1, sectionKey: asked.section, body: asked.question });
    if (!asked.answer) return;
    await this.questions.answer(author, question.id, asked.answer);
    await this.questions.accept(reviewer, question.id);
  }

  /** The meeting is in a week, whenever the demo begins. */
  private async showToMeeting({ id }: MadeCoe, by: string, teamKey: string, reason: string): Promise<void> {
    const director = this.person(by);
    const [team] = await this.db.rows<{ id: string }>({ name: 'demo-meeting-team', text: 'select id from team where key = $1', values: [teamKey] });
    const startsAt = `${Temporal.Now.plainDateISO('UTC').add({ days: 7 }).toString()}T10:00`;
    await this.meetings.create(director, { teamId: team!.id, startsAt, zone: 'UTC' });
    await this.slots.putForward(director, { coeId: id, reason });
  }

  private async approve(coe: MadeCoe, director: string, asked: { section: string; question: string; answer: string }): Promise<void> {
    await this.openReview(coe, director, asked);
    const reviewer = this.person(director);
    const template = templateByKey(coe.story.template);
    // The reading itself is the one thing that the demo cannot do through the services: it takes its time.
    await this.db.rows({
      name: 'demo-reading',
      text: `insert into section_view (review_id, member_id, section_key, first_opened_at, last_read_at, seconds, viewed)
             select r.id, $3::uuid, key, now(), now(), 60, true from review r, unnest($2::text[]) key where r.coe_id = $1 and r.state = 'OPEN'`,
      values: [coe.id, template.sections.map(({ key }) => key), reviewer.memberId],
    });
    await this.verdicts.approve(reviewer, coe.id, 1, { checklist: template.checklist.map(({ key }) => key), noQuestionBecause: '' });
  }

  private async publish(coe: MadeCoe, director: string, asked: { section: string; question: string; answer: string }): Promise<void> {
    await this.approve(coe, director, asked);
    await this.publication.publish(coe.author, coe.id, await this.versionOf(coe.id));
    const rows = await this.db.rows<{ id: string; title: string; version: number; owner_id: string }>({
      name: 'demo-actions',
      text: 'select id, title, version, owner_id from action_item where coe_id = $1',
      values: [coe.id],
    });
    for (const action of coe.story.actions) {
      const row = rows.find(({ title }) => title === action.title);
      const owner = this.person(action.owner);
      if (row && action.started) await this.actions.update(owner, row.id, row.version, { status: 'IN_PROGRESS' });
      if (row && action.evidence) await this.actions.complete(owner, row.id, row.version, action.evidence);
    }
  }

  private async requestChanges(coe: MadeCoe, director: string): Promise<void> {
    await this.openReview(coe, director, {
      section: 'impact',
      question: 'How many of those who wrote to us had cancelled before we answered?',
      answer: 'Nineteen of the thirty-one; they are in the figures.',
    });
    await this.verdicts.requestChanges(
      this.person(director),
      coe.id,
      1,
      'The whys end at the sender. Why did nobody compare mails with orders in two years? Please go one level deeper there, and say how other teams learn of it.',
    );
  }
}
