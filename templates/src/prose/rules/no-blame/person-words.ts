import { wordSet } from '../../word-set.js';

/** Words for somebody in a role or for people as a group; a name is found by the directory instead. */
export const PERSON_WORDS = wordSet(`
engineer engineers developer developers dev devs admin admins administrator administrators dba dbas manager managers operator operators
director directors intern interns trainee trainees apprentice apprentices hire hires hiree newcomer newcomers newbie newbies rookie rookies
contractor contractors consultant consultants freelancer freelancers team teams squad crew i we he she someone somebody nobody anyone anybody
everyone everybody no-one person persons people colleague colleagues coworker coworkers co-worker co-workers reviewer reviewers author authors
owner owners technician technicians analyst analysts lead leads staff human humans employee employees programmer programmers coder coders
responder responders commander junior juniors senior seniors teammate teammates sre sres sysadmin sysadmins supervisor supervisors boss bosses
individual individuals maintainer maintainers committer committers tester testers architect architects officer officers approver approvers
guy guys lady man woman men women vendor vendors on-call oncall on-caller on-callers ops netops secops devops
qa designer designers scientist scientists electrician electricians foreman nurse doctor
volunteer volunteers executive executives director ceo cto ciso idiot idiots fool fools
`);

/** “a team member”, not “a member of the cluster” */
export const GROUP_WORDS = wordSet('team staff crew board support on-call shift group project committee');

/** Other agents are programs. */
export const AGENTS_OF = wordSet('support service call help helpdesk sales customer human desk field centre center');

/** A word before it may say that such a word is a program or a holder of a lock, not somebody. */
export const PROGRAMS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['operator', wordSet('kubernetes k8s database cluster etcd helm custom certificate prometheus boolean logical comparison redis kafka postgres')],
  ['owner', wordSet('lock lease process file pid partition token shard bucket object table')],
  ['responder', wordSet('ocsp dns http health llmnr')],
]);
