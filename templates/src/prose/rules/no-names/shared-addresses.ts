import { wordSet } from '../../word-set.js';

const SHARED_WORDS = wordSet(`
abuse account accounting accounts admin administrator administrators admins alert alerting alerts all api app apps architecture backend
billing bot bots build builds care careers ci cloud commander communications compliance contact core customer customers daemon data
database dba dbas deploy deployments desk dev devel developers devops devs disclosure donotreply eng engineering engineers escalation
escalations events everybody everyone facilities feedback finance frontend general git group hello help helpdesk here hiring hostmaster
hq hr ic im incident incidents info information infosec infra infrastructure internal invoice invoices it jenkins jobs leads legal list
lists logs mail mailer mailman maintainers manager marketing media member members monitor monitoring netops network news newsletter
no-reply nobody noc noreply notifications notify office on-call oncall ops orders owner owners pager pagerduty partners payments people
platform postmaster press primary privacy qa release releases reply report reports request responders reviewers robot root sales
scheduler secondary security service services shop sre sres staff status subscribe support svc sysadmin sysadmins sysops system systems
team teams tech test ticket tickets triage ubuntu unsubscribe updates user vendor vendors web webmaster wg www channel squad crew guild
renovate dependabot github-actions claude copilot mobile ios android search checkout storage databases identity edge traffic warehouse
analytics observability reliability sig
`);

/** Marks in code that begin with an at sign. */
const ANNOTATIONS = wordSet(`
override test param params return returns throws throw see since deprecated author todo media import font-face keyframes include mixin
extend supports charset property staticmethod classmethod dataclass pytest fixture inject injectable component module controller get
post put patch delete query mutation resolver entity column bean autowired service repository transactional nullable nonnull before
after beforeeach aftereach type types typedef template ts-ignore ts-expect-error ts-nocheck latest next beta alpha main master head
stable
`);

/** A mailbox or handle that belongs to a role, a team or a machine. */
export function isSharedAddress(local: string, domain: string): boolean {
  if (/^(?:git|hg|svn)$/i.test(local)) return true;
  // What follows a plus sign sorts the mail of whoever stands before it.
  return isShared(local.replace(/(?<=.)\+.*$/u, '')) || /(?:^|\.)(?:noreply|no-reply|users\.noreply|notifications?|lists?|googlegroups|groups?)\./i.test(`${domain}.`);
}

export function isSharedHandle(handle: string): boolean {
  return ANNOTATIONS.has(handle.toLowerCase()) || isShared(handle) || /bot$/i.test(handle);
}

function isShared(name: string): boolean {
  const words = name.toLowerCase().split(/[._+-]+/);
  if (SHARED_WORDS.has(name.toLowerCase())) return true;
  // Two words of a team, or one that says outright that it is one: `payments-team`, `oncall-checkout`, `platform.infra`.
  if (words.some((word) => SAYS_SHARED.has(word) || /.{2}ops$/.test(word))) return true;
  return words.filter((word) => SHARED_WORDS.has(word)).length >= Math.max(2, words.length - 1);
}

const SAYS_SHARED = wordSet(`
team teams oncall support noreply noc ops sre sres squad guild group admin admins alert alerts bot bots devs engineers engineering
reviewers maintainers owners leads responders crew channel desk helpdesk service svc notification notifications announce wg sig staff
users security infra platform call
`);

/** First segments of a site's addresses that are not people. Organisations have no mark of their own, so the best known are listed. */
export const RESERVED_PAGES = wordSet(`
about account apps blog careers collections contact customers dashboard docs enterprise events explore features groups help home issues
jobs join login logout marketplace new notifications organizations orgs pricing privacy projects pulls readme search security sessions
settings share signup site sponsors status support team teams terms topics trending users watching apache aws azure docker elastic
elixir-lang facebook fluxcd golang google grafana hashicorp helm istio jetbrains jupyterhub kubernetes microsoft mozilla netflix nodejs
npm openssl postgres prometheus python rails redis rust-lang spring-projects traefik vercel vuejs zalando
`);
