/** Blame whatever stands around it. */
export const BLAME = [
  'human error', 'human errors', 'human mistake', 'human mistakes', 'human failure', 'operator error', 'operator errors',
  'operator mistake', 'user error', 'user errors', 'pilot error', 'engineer error', 'developer error', 'admin error',
  'administrator error', 'personal failure', 'individual error', 'pebkac', 'pebcak', 'layer 8 problem', 'layer 8 issue',
  'should have known', "should've known", 'ought to have known', 'could have known better', 'knew better', 'should know better',
  'known better', 'careless', 'carelessly', 'carelessness', 'negligent', 'negligently', 'negligence', 'reckless', 'recklessly',
  'recklessness', 'sloppiness', 'sloppily', 'incompetent', 'incompetently', 'incompetence', 'inattentive', 'inattention',
  'inattentiveness', 'irresponsible', 'irresponsibly', 'laziness', 'thoughtless', 'thoughtlessly', 'stupid', 'stupidly', 'stupidity',
  'idiot', 'idiotic', 'moron', 'moronic', 'foolish', 'foolishly', 'clueless', 'boneheaded', 'inexcusable', 'unforgivable',
  'silly mistake', 'dumb mistake', 'dumb move', 'rookie mistake', 'rookie error', "beginner's mistake", 'amateur mistake', 'amateurish',
  'basic mistake', 'schoolboy error', 'embarrassing mistake', 'lack of attention', 'lack of care', 'lack of diligence',
  'lack of discipline', 'lack of competence', 'lack of common sense', 'poor judgment', 'poor judgement', 'bad judgment', 'bad judgement',
  'lapse of judgment', 'lapse in judgment', 'lapse of attention', 'lapse in attention', 'lapse in judgement', 'fat finger',
  'fat fingers', 'fat fingered', 'fat-finger', 'fat-fingered', 'fat-fingering', 'dropped the ball', 'drop the ball',
  'asleep at the wheel', 'asleep at the switch', 'forgot to', 'forgot about', 'forgetting to', 'forgetful', 'forgetfulness',
  'did not bother', "didn't bother", 'not bothered to', 'not bothering to', "couldn't be bothered", 'could not be bothered', 'to blame',
  'blame', 'blamed', 'blames', 'blaming', 'guilty', 'culpable', 'culpability', 'whose fault', 'his fault', 'her fault', 'their fault',
  'my fault', 'our fault', 'your fault', 'own fault', 'their own fault', 'not paying attention', "wasn't paying attention",
  "weren't paying attention", 'paid no attention', 'was not careful', "wasn't careful", 'were not careful', 'not careful enough',
  'should be more careful', 'must be more careful', 'needs to be more careful', 'need to be more careful', 'should pay more attention',
  'should have been more careful', 'be more careful', 'should have paid attention', 'should have paid more attention', 'disciplinary',
  'reprimanded', 'written up', 'screw-up', 'screwup', 'wake-up call for the engineer', 'user mistake', 'user mistakes',
  'human oversight', 'personal mistake', 'too lazy', 'sloppy work', 'sloppy job', 'sloppy code', 'sloppy review', 'sloppy testing',
  'sloppy change', 'bothered to check', 'bothered to read', 'bothered to test', 'inexperienced engineer', 'inexperienced operator',
  'inexperienced developer', 'inexperienced administrator', 'untrained operator', 'untrained engineer', 'untrained staff',
  'bad engineer', 'bad engineers', 'poor engineering judgement',
];

/** Blame when a person, a role or a team is the subject: a disk may fail to mount, an engineer may not “fail to” look. */
export const BLAME_OF_PERSON = [
  'failed to', 'fails to', 'failed in', 'failing to', 'neglected', 'neglected to', 'omitted to', 'forgot', 'forgets', 'forgotten',
  'ignored', 'disregarded', 'overlooked', 'violated', 'flouted', 'defied', 'made a mistake', 'made the mistake', 'made mistakes',
  'made an error', 'made errors', 'made a blunder', 'blundered', 'screwed up', 'messed up', 'botched', 'bungled', 'goofed', 'slipped up',
  'fumbled', 'fouled up', 'mishandled', 'was lazy', 'were lazy', 'too lazy', 'was sloppy', 'were sloppy', 'was at fault',
  'were at fault', 'is at fault', 'at fault', 'was responsible for', 'were responsible for', 'is responsible for the outage',
  'caused the outage', 'caused the incident', 'caused this outage', 'caused this incident', 'caused the problem', 'broke production',
  'took down production', 'took down the site', 'brought down production', 'did not follow', "didn't follow", 'did not read',
  "didn't read", 'did not think', "didn't think", 'did not care', "didn't care", 'did not understand', "didn't understand",
  'did not double-check', "didn't double-check", 'never bothered', 'never thought', 'never read', 'did not pay attention',
  "didn't pay attention", 'was distracted', 'were distracted', 'was untrained', 'was inexperienced', 'was unqualified',
  'lacked the skills', 'lacked the experience', 'lacked the knowledge', 'panicked', 'did not know what', 'had no idea',
  'responsible for the outage', 'responsible for the incident', 'responsible for the failure', 'responsible for the mistake',
  'responsible for this outage', 'responsible for this incident', 'was clumsy', 'were clumsy', 'cut corners',
  'did not pay attention to', "didn't pay attention to", 'acted without thinking',
];

/** Blame when a person or role follows: “caused by the engineer”. */
export const BLAME_BY = [
  'fault of', 'the fault of', 'caused by', 'mistake by', 'mistakes by', 'mistake of', 'mistake made by', 'mistakes made by', 'error by',
  'error made by', 'errors made by', 'error of', 'oversight by', 'oversight of', 'oversight on the part of', 'mistake on the part of',
  'error on the part of', 'failure on the part of', 'failure by', 'failure of', 'blunder by', 'broken by', 'overlooked by', 'ignored by',
  'missed by', 'forgotten by', 'mishandled by', 'botched by', 'mistake was made by', 'mistakes were made by', 'error was made by',
  'poor work by', 'misjudgement by', 'misjudgment by',
];

/** Softer: the view from afterwards, when everything is easy. With a person as the subject. */
export const HINDSIGHT_OF_PERSON = [
  'should have', "should've", 'should not have', "shouldn't have", 'ought to have', 'could have easily', 'could easily have',
  'could simply have', 'could have simply', 'simply had to', 'just had to', 'only had to', 'merely had to', 'just needed to',
  'only needed to', 'simply needed to', 'did not notice', "didn't notice", 'did not check', "didn't check", 'did not verify',
  "didn't verify", 'did not test', "didn't test", 'did not realise', 'did not realize', "didn't realise", "didn't realize",
  'did not look', "didn't look", 'never checked', 'never tested', 'never verified', 'skipped', 'mistakenly', 'wrongly', 'incorrectly',
  'erroneously', 'missed the alert', 'missed the alarm', 'missed the page', 'did not respond', "didn't respond", 'could have avoided',
  'could have prevented',
];

export const HINDSIGHT = [
  'obviously', 'in hindsight', 'with hindsight', 'it was obvious', 'as everyone knows', 'as everybody knows', 'any competent',
  'common sense', 'just had to', 'simply had to', 'all they had to do', 'all he had to do', 'all she had to do', 'all we had to do',
  'would have been easy to', 'easily avoidable', 'easily avoided', 'easily have been avoided', 'easily prevented',
  'could easily have been prevented', 'could have been easily prevented', 'needlessly',
];
