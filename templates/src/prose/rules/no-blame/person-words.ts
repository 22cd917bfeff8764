import { wordSet } from '../../word-set.js';

/** Words for somebody in a role; a name is found by the directory instead. */
export const PERSON_WORDS = wordSet(`
engineer engineers operator operators developer developers dev devs admin admins administrator administrators dba dbas manager managers
director directors intern interns hire hires newcomer newcomers contractor contractors team teams we i he she someone somebody nobody
everyone everybody person persons people colleague colleagues coworker coworkers co-worker member members reviewer reviewers author
authors owner owners technician technicians analyst analysts lead leads staff human humans employee employees programmer programmers
deployer responder responders commander agent agents junior senior teammate teammates sre sres sysadmin sysadmins supervisor supervisors
individual individuals maintainer maintainers committer tester testers architect architects officer approver approvers handler guy guys
lady vendor support management leadership on-call oncall secondary
`);
