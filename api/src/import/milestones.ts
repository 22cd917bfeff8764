import { isSurelyBefore, textOfRuns, type Milestone, type TimelineEntry } from '@corrigenda/templates';

type Ordered = 'start' | 'detected' | 'engaged' | 'mitigated' | 'resolved';

const ORDER: readonly Ordered[] = ['start', 'detected', 'engaged', 'mitigated', 'resolved'];

/** What reports themselves call the milestones, at the start of an entry. An incident may be declared after it is over, so that comes last. */
const LABELS: readonly [Ordered, RegExp][] = [
  ['start', /^(fault (occurs|occurred)|(incident|impact|outage|problem|issue) (starts?|started|begins|began)\b(?! to be)|start of (the )?(incident|impact|outage)|onset)/],
  ['detected', /^((first|fault|incident|issue|problem) (was )?(detected|noticed)|detected\b|detection\b|discovery\b|team (is |was )?(aware|alerted)|time of detection)/],
  ['mitigated', /^((incident |service )?(repaired|mitigated|recovered|restored)\b|recovery\b|mitigation\b|workaround applied)/],
  ['resolved', /^((incident |issue )?(is |was )?(declared )?(as )?(resolved|closed)\b|all clear)/],
  ['engaged', /^((incident|major incident) (is |was )?(declared|opened|raised)|team engaged|declared\b|investigation(s)? (start(ed|s)?|began|begins|commenced)|on-?call (engineer )?(paged|engaged))/],
];

/** What an entry says when it tells of a milestone in a sentence; the first pattern is surer than the next. */
const SENTENCES: Record<Ordered, readonly RegExp[]> = {
  start: [
    /\b((problem|incident|impact|outage|issue) (has )?(starts?|started|begins|began)|start of (the )?(incident|outage)|incident starts)\b/,
    /\b(unschedulable|expires?|expired|drops? (quickly|to (zero|0))|reaches 0%|(are|is|were|was|starts?|started|begins?|began) (failing|crashing|crashlooping)|returning [45]\d\d|crash[- ]?loop(s|ing)?|goes down|went (down|into)|fully down|went offline|stops? (taking|shipping|working|receiving|launching)|stopped (\w+ )?(taking|shipping|working|receiving|launching|exporting)|fails? to start|no longer (works?|receiving|available)|removed all|targets? removed|attachments removed|deleted all|are destroyed|is unavailable|became unavailable|causing .*(deleted|unavailable|to fail)|unexpectedly|entered notready|in nodenotready|messages witnessed|has stopped working|breaking support|took too long|gets? (greater|killed)|reporting "no space)/,
    /\b(fails?|failed|failing|errors?|down|broken|outage|deleted|destroyed|killed)\b/,
  ],
  detected: [
    /\b(issue|problem|incident|outage|fault|it|error) (is |was |were )?(detected|noticed|identified|discovered|reported|verified)\b|\bproblem is identified|\b(first|automatic|we received|received) (a lot of )?(alert|alarm|report)/,
    /\b(alert(s|ed)?|alarm(s)?|pingdom|pagerduty|detects?|detected)\b|\b(users?|customers?|developers?|people|teams?)\b.{0,40}\b(reports?|reported|reporting|report|notif(y|ies)|noticed|alerted|informs?|explains|asks)\b|\breported by\b|\breports? of\b/,
    /\b(noticed?|notices|realiz(e|ed|ation)|realis(e|ed|ation)|hear reports|witnessed|informed (of|that)|(?<!root cause (was )?)discovered|received (another |an )?email|found that|starts reporting)\b/,
  ],
  engaged: [
    /\bincident (is |was )?(declared|raised|created)\b|\bdeclared (this|an|the) (as an )?incident\b|\b(started|begins?|began|commenced|launched|starts) (an |the |investigat)/,
    /\binvestigations? (is |was |were |into .{1,40})?(starts?|started|begins?|began|commenced|launched)\b|\b(start(ed|s)?|began|begin|begins|commenced|launched) (to )?(an |the )?investigat|\bstarted (looking|work)|\binvestigation launched\b|\b(and|,) (an )?investigation|\bwar room\b/,
    /\b(paged|acknowledged|on.?call|investigating|investigated|digging into|joined (the )?call|looks? at|diagnosis)\b/,
  ],
  mitigated: [
    /\b(repaired|mitigated|service (is |was )?(restored|resumes|operational|back)|recovered|back (to normal|up and running|online)|returned? to normal|restored|bringing the outage to an end|helm chart rollback)\b/,
    /\b(rolled back|roll(ed)? ?back (is |was |has |of .{1,60})?(completed?|performed|finished)|reverted|reattached|scaled down|goes away|went away|works? again|working again|quick fix|fix (was |has been )?(applied|deployed)|replaced by a new|has been merged and deployed|self-heals)\b/,
    /^(deleted|restarted|removed|rolled|recreated|recycled|pod killed|new (nodes|certificates) )|\b(rescheduled|resolved the issue|resolved)\b/,
  ],
  resolved: [
    /\b(incident|outage|issue|problem|it|everything|root cause) (is |was |has been |now |confirmed |considered )*(resolved|closed|ends|fixed)\b|\b(permanently|finally) fixed\b|\(resolved\)|\bconfirmed .{0,30}resolved|\boutage closed/,
    /\b(all systems|all services|everything) (is |are |was |were )?(verified |confirmed )?(operational|back|fine|healthy|working)|\bverified all systems|\b(confirmed|verified) (to be )?(working|operational|resolved)|\bworking as intended\b|\ball healthy\b|\bservice operational\b/,
    /\b(resolved|incident ends|works again|back to 100%|is restored|problem (is|was) (resolved|fixed)|build and launch fine|fully reverted|permanent fix)\b/,
  ],
};

/** In UTF-16 units: “Incident declared.” is one, “Resolved status for the alert of the second cluster” is not. */
const LONGEST_LABEL = 30;
/** What an entry is about stands at its beginning. */
const BEGINNING = 240;

const CHANGES: readonly [Milestone, RegExp][] = [
  ['configuration-change', /\b(config(uration)? (was |is )?(changed|updated|applied)|new .{0,30}configuration|configuration deployed|changes? to the config|settings? (was |is )?changed)\b/],
  ['deployment', /\b(deployed|deployment (to|of|is|was|complete|proceeds)|deploy(s)? (of|to)|released?|rolled out|rollout|upgrade(d|s)?|release \d|pushed|applied|merged|replaced by the pipeline)\b/],
];

const DENIED = /(\b(not|no|never|without|fail(s|ed)? to|attempt(s|ed)?|hop(e|es|ing)|will|should|would|expected to|going to)|n[’']t)\b[^.;,]{0,25}$/;

/** Marks the entries that tell of a milestone. A milestone is given once, and never so that they contradict each other. Returns warnings. */
export function markMilestones(entries: readonly TimelineEntry[]): string[] {
  const warnings: string[] = [];
  const timed = entries.filter(({ moment }) => moment.at !== '').sort((a, b) => Date.parse(a.moment.at) - Date.parse(b.moment.at));
  const chosen = new Map<Ordered, TimelineEntry>();
  for (const [milestone, label] of LABELS) {
    const named = timed.filter((one) => !isTaken(one, chosen) && label.test(wordsOf(one)));
    const short = named.filter((one) => wordsOf(one).length <= LONGEST_LABEL);
    // What ended it is told last: an earlier “resolved” was undone by what follows.
    const entry = milestone === 'resolved' ? (short.at(-1) ?? named.at(-1)) : (short[0] ?? named[0]);
    if (!entry) continue;
    const against = contradiction(milestone, entry, chosen);
    if (against) warnings.push(`“${shortly(entry)}” is not marked as a milestone, since it lies ${isSurelyBefore(entry.moment, against.moment) ? 'before' : 'after'} “${shortly(against)}”; check the two times.`);
    else chosen.set(milestone, entry);
  }
  for (const milestone of ['detected', 'start', 'resolved', 'mitigated', 'engaged'] as const) {
    if (chosen.has(milestone)) continue;
    const entry = chooseBySentence(milestone, timed, chosen);
    if (entry) chosen.set(milestone, entry);
  }
  for (const [milestone, entry] of chosen) entry.milestone = milestone;
  markChange(timed, chosen.get('start') ?? chosen.get('detected'));
  return warnings;
}

function chooseBySentence(milestone: Ordered, timed: readonly TimelineEntry[], chosen: ReadonlyMap<Ordered, TimelineEntry>): TimelineEntry | undefined {
  const inOrder = milestone === 'resolved' ? timed.toReversed() : timed;
  const detected = chosen.get('detected');
  for (const [sureness, pattern] of SENTENCES[milestone].entries()) {
    const entry = inOrder.find((one) => {
      if (isTaken(one, chosen) || (sureness > 0 && one.moment.precision === 'day')) return false;
      if (milestone === 'start' && sureness > 0 && detected && timed.indexOf(one) > timed.indexOf(detected)) return false;
      const words = wordsOf(one);
      return says(sureness === 0 ? words : words.slice(0, BEGINNING), pattern) && !contradiction(milestone, one, chosen);
    });
    if (entry) return entry;
  }
  return undefined;
}

function says(words: string, pattern: RegExp): boolean {
  const found = pattern.exec(words);
  return found !== null && !DENIED.test(words.slice(0, found.index));
}

function isTaken(entry: TimelineEntry, chosen: ReadonlyMap<Ordered, TimelineEntry>): boolean {
  return [...chosen.values()].includes(entry);
}

/** A milestone already chosen that this one would come before or after against their order. */
function contradiction(milestone: Ordered, entry: TimelineEntry, chosen: ReadonlyMap<Ordered, TimelineEntry>): TimelineEntry | undefined {
  const place = ORDER.indexOf(milestone);
  for (const [other, at] of chosen) {
    const isWrong = ORDER.indexOf(other) < place ? isSurelyBefore(entry.moment, at.moment) : isSurelyBefore(at.moment, entry.moment);
    if (isWrong) return at;
  }
  return undefined;
}

/** The change nearest before the impact. */
function markChange(timed: readonly TimelineEntry[], first: TimelineEntry | undefined): void {
  const before = first ? timed.slice(0, timed.indexOf(first) + 1) : timed.slice(0, 1);
  for (const [milestone, pattern] of CHANGES) {
    const entry = before.findLast((one) => one.milestone === null && says(wordsOf(one), pattern));
    if (entry) {
      entry.milestone = milestone;
      return;
    }
  }
}

function wordsOf({ prose }: TimelineEntry): string {
  return textOfRuns(prose).toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '').replace(/\s+/g, ' ');
}

function shortly({ prose }: TimelineEntry): string {
  const text = textOfRuns(prose).trim();
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
