/** Somebody's error, by whatever names. */
const WHO = [
  'human', 'operator', 'user', 'pilot', 'engineer', 'developer', 'admin', 'administrator', 'technician', 'employee', 'staff', 'personnel',
  'programmer', 'analyst', 'individual', 'dba', 'sysadmin', 'manual', 'person',
];
const WHAT = ['error', 'errors', 'mistake', 'mistakes', 'fault', 'oversight', 'negligence', 'incompetence', 'slip', 'slips', 'slip-up', 'lapse', 'blunder', 'sloppiness', 'carelessness'];

/** A cause that ends the inquiry at a person. */
export const PERSON_AS_CAUSE = [
  ...WHO.flatMap((who) => WHAT.map((what) => `${who} ${what}`)),
  "operator's error", "engineer's error", "user's error", "developer's error", 'human failure', 'human failing', 'human failings', 'personal failure',
  'personal failing', 'operator failure', 'error on the operator side', 'human fallibility', 'finger trouble', 'fat finger', 'fat fingers', 'fat fingered',
  'fat-finger', 'fat-fingered', 'fat-fingering', 'pebkac', 'pebcak', 'picnic error', 'id10t', 'layer 8 problem', 'layer 8 issue', 'layer 8 error',
  'between keyboard and chair', 'between chair and keyboard', 'between the chair and the keyboard', 'between the keyboard and the chair',
  'wetware error', 'people problem', 'cockpit error',
];

/** A verdict on somebody, whatever stands around it. */
export const VERDICTS = [
  'should have known', "should've known", 'ought to have known', 'could have known better', 'knew better', 'should know better', 'must know better',
  'known better', 'ought to know better', 'careless', 'carelessly', 'carelessness', 'negligent', 'negligently', 'negligence', 'reckless',
  'recklessly', 'recklessness', 'sloppiness', 'sloppily', 'incompetent', 'incompetently', 'incompetence', 'inattentive', 'inattention',
  'inattentiveness', 'irresponsible', 'irresponsibly', 'unprofessional', 'unprofessionally', 'laziness', 'lazily skipped', 'thoughtlessly',
  'thoughtlessness', 'stupidly', 'stupidity', 'idiot', 'idiots', 'idiotic', 'idiocy', 'moron', 'moronic', 'foolishly', 'foolishness', 'clueless', 'cluelessness',
  'boneheaded', 'bone-headed', 'brain-dead', 'braindead', 'brain fart', 'inexcusable', 'inexcusably', 'unforgivable', 'half-assed', 'halfhearted', 'half-hearted',
  'schoolboy error', 'howler', 'complacency', 'complacent', 'dereliction of duty', 'misconduct', 'gross misconduct', 'ineptitude', 'inept', 'bungling', 'ham-fisted', 'cack-handed',
  'lack of attention', 'lack of care', 'lack of diligence', 'lack of discipline', 'lack of competence', 'lack of common sense',
  'lack of professionalism', 'lack of vigilance', 'lack of concentration', 'lack of commitment', 'poor judgment', 'poor judgement', 'bad judgment', 'bad judgement', 'poor engineering judgement', 'error of judgment',
  'error of judgement', 'errors of judgement', 'lapse of judgment', 'lapse of judgement', 'lapse in judgment', 'lapse in judgement', 'lapse of attention', 'lapse in attention', 'lapse of concentration', 'lapse in concentration', 'momentary lapse',
  'poor discipline', 'bad discipline', 'poor attitude', 'bad attitude', 'poor diligence', 'poor attention to detail', 'lack of attention to detail', 'poor work ethic', 'poor workmanship', 'dropped the ball', 'drop the ball', 'dropping the ball', 'asleep at the wheel', 'asleep at the switch', 'asleep on the job', 'phoned it in',
  'forgot to', 'forgot about', 'forgot that', 'forgets to', 'forgetting to', 'forgetful', 'forgetfulness', 'had forgotten to', 'was forgotten', 'were forgotten', 'been forgotten',
  'did not bother', "didn't bother", 'not bothered to', 'not bothering to', "couldn't be bothered", 'could not be bothered', 'never bothered', 'nobody bothered', 'no one bothered', 'without bothering',
  'bothered to check', 'bothered to read', 'bothered to test', 'to blame', 'blame', 'blamed', 'blames', 'blaming', 'guilty', 'guilt', 'culpable', 'culpability', 'whose fault', 'fault lies with', 'responsibility lies with',
  'his fault', 'her fault', 'their fault', 'my fault', 'our fault', 'your fault', 'own fault', 'his mistake', 'her mistake', 'their mistake', 'my mistake', 'our mistake', 'your mistake', 'his error', 'her error', 'his failure', 'her failure',
  'his negligence', 'her negligence', 'his oversight', 'her oversight', 'their own mistake',
  'not paying attention', "wasn't paying attention", "weren't paying attention", 'paid no attention', 'was not careful', "wasn't careful", 'were not careful', "weren't careful", 'not careful enough', 'nobody was careful',
  'should be more careful', 'must be more careful', 'needs to be more careful', 'need to be more careful', 'should pay more attention', 'should have been more careful',
  'be more careful', 'should have paid attention', 'should have paid more attention', 'disciplinary', 'disciplined for', 'reprimanded', 'reprimand', 'formal warning', 'written up for', 'given a warning', 'should be fired', 'should be sacked', 'be held accountable',
  'held accountable', 'be held responsible', 'held responsible', 'needs retraining', 'needs to be retrained', 'must be retrained', 'be retrained', 'screw-up', 'screwup', 'screw up', 'rookie mistake', 'rookie error',
  'wake-up call for the engineer', 'the usual suspect', 'weakest link', 'weak link in the team', 'not up to the job', 'not up to the task', 'out of his depth', 'out of her depth', 'out of their depth',
  'unfit for the job', 'shoddy', 'slipshod', 'slapdash', 'lackadaisical', 'cut corners', 'cutting corners', 'asleep on duty', 'wilful', 'willful ignorance', 'common-sense failure', 'rtfm',
];

/** Judges when it stands with somebody or with what somebody did; a quorum may be sloppy and a loader lazy. */
export const JUDGING_ADJECTIVES = [
  'sloppy', 'lazy', 'stupid', 'dumb', 'silly', 'foolish', 'clumsy', 'thoughtless', 'inexperienced', 'untrained', 'unqualified', 'lax', 'overconfident', 'over-confident', 'ignorant', 'hasty', 'distracted',
  'amateurish', 'amateur', "beginner's", 'beginner', 'basic', 'embarrassing', 'elementary', 'unskilled', 'oblivious', 'impatient', 'arrogant', 'undisciplined', 'disorganised', 'disorganized', 'bad', 'useless', 'hopeless', 'asleep',
];

/** Of those, the ones that need a deed behind them or an error: “a basic mistake” judges, “the engineer had a basic plan” does not. */
export const WEAK_ADJECTIVES = new Set(['basic', 'elementary', 'embarrassing', 'beginner', "beginner's", 'amateur', 'bad', 'useless', 'hopeless']);
export const DEEDS = 'mistake mistakes error errors blunder blunders oversight oversights decision decisions move moves work job review reviews testing change changes commit handling deployment behaviour behavior thinking reasoning attitude coding planning shortcut shortcuts typo typos slip slip-up assumption practice practices workmanship execution communication handover';
export const ERRORS = new Set('mistake mistakes error errors blunder blunders oversight oversights slip slip-up'.split(' '));

const NOT = ['did not', "didn't", 'never', 'does not', "doesn't"];
const negated = (verbs: readonly string[]): string[] => verbs.flatMap((verb) => NOT.map((not) => `${not} ${verb}`));

/** Blame when a person, a role or a team is the subject: a disk may fail to mount, an engineer may not “fail to” look. */
export const BLAME_OF_PERSON = [
  'failed to', 'fails to', 'failed in', 'failing to', 'neglected', 'neglected to', 'neglects to', 'neglecting to', 'omitted to', 'forgot', 'forgets', 'forgotten',
  'ignored', 'ignores', 'disregarded', 'overlooked', 'violated', 'flouted', 'defied', 'disobeyed', 'made a mistake', 'made the mistake', 'made mistakes', 'made an error', 'made errors',
  'made a blunder', 'made a typo', 'made an oversight', 'made the wrong decision', 'made a bad decision', 'made a poor decision', 'made the wrong call', 'made a bad call', 'made a wrong decision', 'blundered', 'blew it', 'screwed up', 'messed up', 'mucked up', 'cocked up', 'effed up', 'botched', 'bungled', 'goofed', 'goofed up',
  'slipped up', 'fumbled', 'fouled up', 'mishandled', 'misjudged', 'at fault', 'is responsible for the outage', 'are responsible for the outage',
  'is to answer for', 'caused the outage', 'caused the incident', 'caused this outage', 'caused this incident', 'caused the problem', 'caused the failure', 'caused all this', 'caused downtime', 'broke production', 'broke prod', 'broke the build', 'broke the site', 'broke everything',
  'took down production', 'took down prod', 'took down the site', 'took the site down', 'took production down', 'brought down production', 'brought down the site', 'brought the site down',
  ...negated(['follow', 'read', 'think', 'care', 'understand', 'double-check', 'pay attention', 'pay attention to', 'listen', 'do his job', 'do her job', 'do their job', 'do their jobs']),
  'never thought', 'never read', 'lacked the skills', 'lacked the skill', 'lacked the experience', 'lacked the knowledge', 'lacked the competence', 'lacked common sense', 'lacks the skills', 'lacks discipline', 'lacked discipline', 'lacked attention', 'panicked', 'panics', 'did not know what',
  'had no idea', 'had no clue', 'responsible for the outage', 'responsible for the incident', 'responsible for the failure', 'responsible for the mistake', 'responsible for this outage', 'responsible for this incident',
  'acted without thinking', 'acted rashly', 'acted carelessly', 'was daydreaming', 'dozed off', 'fell asleep', 'slacked off', 'slacked', 'skived', 'cheated', 'let us down', 'let everybody down', 'let everyone down', 'let the team down', 'got it wrong', 'got this wrong', 'got lazy', 'got sloppy', 'got careless', 'became complacent', 'grew complacent', "was not trained to", 'turned a blind eye',
  'rubber-stamped', 'rubber stamped', 'waved it through', 'waved this through', 'let this slip', 'let it slip', 'let that slip', 'had no business', 'has no business', 'chose to ignore', 'decided to ignore', 'preferred to ignore', 'made a poor choice',
  'made a bad choice', 'made the wrong choice', 'made poor choices', 'made bad choices', 'made things worse', 'made it worse', 'made matters worse', 'wasted time', 'wasted an hour', 'wasted hours', 'wasted precious', 'did it wrong', 'did this wrong', 'did everything wrong', 'cannot be trusted', "can't be trusted", 'could not be trusted', "couldn't be trusted", 'not competent', 'not qualified',
  'not experienced enough', 'took shortcuts', 'took a shortcut', 'winged it', 'gambled', 'broke the rules', 'bent the rules', 'failed us', 'failed miserably', 'failed badly', 'failed at', 'did a poor job', 'did a bad job', 'did a terrible job', 'knew full well', 'knew the risk', 'knew the risks',
  'refused to', 'covered up', 'tried to hide', 'lied about', 'gave up too early', 'gave up too soon', 'lost the plot', 'lost concentration', 'lost focus', 'lost his nerve', 'lost her nerve', 'could have cared less', 'was the problem', 'were the problem', 'is the problem', 'are the problem', 'ruined', 'caused this mess', 'caused the mess',
  ...['mess', 'disaster', 'chaos', 'error', 'fiasco', 'loss', 'problem', 'problems', 'damage', 'downtime', 'breakage'].flatMap((what) => [`responsible for this ${what}`, `responsible for the ${what}`]),
  ...['tests', 'checks', 'reads', 'follows', 'listens', 'thinks', 'asks', 'looks', 'learns', 'cares'].map((verb) => `never ${verb}`), 'never learn', 'never learned', 'never learns', 'always forgets', 'keeps forgetting', 'keep forgetting', 'kept forgetting', 'keeps making', 'kept making mistakes',
  'jumped the gun', 'went rogue', 'shirked', 'sat on the alert', 'sat on it', 'slept through',
];

/** Blame when a person or role follows: “caused by the engineer”. */
export const BLAME_BY = [
  ...['fault', 'mistake', 'mistakes', 'error', 'errors', 'oversight', 'blunder', 'failure', 'negligence', 'slip', 'slip-up', 'lapse', 'misjudgement', 'misjudgment', 'omission', 'carelessness', 'typo', 'misstep'].flatMap((noun) => [
    `${noun} of`, `${noun} by`, `${noun} made by`, `${noun} on the part of`, `${noun} from`,
  ]),
  'the fault of', 'caused by', 'broken by', 'overlooked by', 'ignored by', 'missed by', 'forgotten by', 'neglected by', 'disregarded by', 'mishandled by', 'botched by', 'bungled by', 'triggered by a mistake by',
  'mistake was made by', 'mistakes were made by', 'error was made by', 'poor work by', 'due to', 'owing to', 'because of', 'was down to', 'is down to', 'came down to', 'comes down to', 'attributed to', 'attributable to', 'traced to', 'traced back to', 'result of', 'culprit was', 'culprit is', 'culprit being', 'cause was', 'cause is', 'root cause was', 'root cause is', 'on account of',
];

/** Blame when it is somebody's own: “the engineer's failure to look”. */
export const BLAME_OWNED = [
  'failure to', 'mistake', 'mistakes', 'error', 'errors', 'fault', 'inability to', 'oversight', 'blunder', 'blunders', 'negligence', 'ignorance', 'misjudgement', 'misjudgment', 'inexperience', 'impatience', 'overconfidence', ...['attention', 'care', 'skill', 'skills', 'experience', 'discipline', 'diligence', 'understanding', 'judgement', 'judgment', 'competence', 'knowledge', 'awareness', 'interest', 'common sense', 'effort'].map((what) => `lack of ${what}`), 'refusal to', 'wrongdoing', 'shortcomings', 'failings', 'poor decision', 'bad decision', 'poor decisions', 'neglect', 'lapse', 'omission', 'slip',
];

/** Softer: the view from afterwards, when everything is easy. With a person as the subject. */
export const HINDSIGHT_OF_PERSON = [
  'should have', "should've", 'should not have', "shouldn't have", 'should never have', 'ought to have', 'ought not to have', 'could have easily', 'could easily have', 'would have easily', 'need not have', "needn't have",
  'could simply have', 'could have simply', 'could just have', 'could have just', 'simply had to', 'just had to', 'only had to', 'merely had to', 'just needed to', 'only needed to', 'simply needed to', 'merely needed to', 'must have known', 'might have known',
  ...negated(['notice', 'check', 'verify', 'test', 'realise', 'realize', 'look', 'respond', 'consider', 'escalate', 'communicate', 'ask for help', 'consult', 'review', 'anticipate', 'foresee', 'spot', 'catch', 'validate']),
  'never checked', 'never tested', 'never verified', 'never looked', 'never asked', 'skipped', 'mistakenly', 'wrongly', 'incorrectly', 'erroneously', 'missed the alert', 'missed the alarm', 'missed the page', 'missed the warning', 'missed the warnings', 'missed the signs', 'missed the obvious', 'could have avoided',
  'could have prevented', 'could have caught', 'could have noticed', 'could have checked', 'could have stopped', 'would have noticed', 'would have caught', 'misread', 'mistyped', 'misconfigured', 'misinterpreted', 'misunderstood',
  'was too slow', 'were too slow', 'was slow to', 'were slow to', 'took too long to', 'waited too long', 'was distracted', 'were distracted', 'was tired', 'were tired', 'was in a hurry', 'were in a hurry', 'rushed',
];

/** “Had the engineer looked, …”, at the start of a sentence; “if the engineer had looked” */
export const HINDSIGHT_INVERTED = ['had', 'if'];

export const HINDSIGHT = [
  'obviously', 'in hindsight', 'with hindsight', 'with the benefit of hindsight', 'benefit of hindsight', 'hindsight shows', 'in retrospect', 'if only', 'it was obvious', 'was obvious that', 'blindingly obvious', 'painfully obvious', 'plain to see', 'as everyone knows', 'as everybody knows', 'everyone knows', 'everybody knows', 'anyone could have', 'anybody could have', 'anyone would have', 'any competent', 'any engineer would', 'any reasonable engineer', 'anyone with',
  'common sense', 'it was common sense', 'just had to', 'simply had to', 'all they had to do', 'all he had to do', 'all she had to do', 'all we had to do', 'all it needed was', 'would have been easy to', 'would have been trivial to', 'easily avoidable', 'easily avoided', 'easily preventable',
  'easily have been avoided', 'easily prevented', 'could easily have been', 'could have easily been', 'could have been easily', 'could have been avoided if', 'entirely avoidable', 'completely avoidable', 'totally avoidable', 'should have been obvious', 'should have been noticed', 'should have been spotted', 'should have been foreseen', 'should have been anticipated', 'should have been double-checked', 'should have been clear to', 'needlessly', 'nobody noticed', 'no one noticed', 'nobody checked', 'no one checked', 'nobody thought', 'no one thought', 'nobody looked', 'no one looked', 'knowing what we know now', 'writing was on the wall', 'saw it coming', 'seen it coming', 'seen this coming', 'due to an oversight', 'by an oversight',
];
