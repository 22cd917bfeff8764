import { lines, words } from './words.js';

/** What stands for `{word}` in a sentence: one of these, chosen evenly; they may hold further ones. */
export const PHRASES: Record<string, string[]> = {
  time: ['{hh}:{mm}', '{hh}:{mm} UTC', '{h}:{mm} {am}', '{h}{am}', '{hh}:{mm}Z', '~{hh}:{mm}', '{hh}:{mm} CET', '{hh}:{mm}:{mm}'],
  clock: ['{hh}:{mm}', '{hh}:{mm}', '{hh}:{mm}:{mm}', '{h}:{mm} {am}', '{h}:{mm}{am}'],
  hh: words('00 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23'),
  h: words('1 2 3 4 5 6 7 8 9 10 11 12'),
  mm: words('00 03 05 07 10 12 15 18 20 22 25 27 30 34 38 41 42 45 48 50 53 55 58'),
  am: words('AM PM am pm'),
  n: words('2 3 4 5 7 9 12 15 20 30 40 45 60 80 120 200 350 500 1200 4,000 12,500'),
  pct: ['{n}%', '{n} %', '{n} percent', '0.{n}%'],
  year: words('1995 1996 1998 2001 2010 2015 2018 2019 2020 2021 2022 2023 2024 2025'),
  month: words('January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Oct Nov Dec'),
  day: words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri'),
  date: ['{month} {h}', '{h} {month}', '{h} {month} {year}', '{month} {h}, {year}', '{year}-{hh}-{mm}', '{day}', '{day} {h} {month}', '{h}/{h}/{year}'],
  duration: ['{n} minutes', 'an hour', 'two hours', '{n} seconds', 'half a day', 'a few minutes', '{n}m', '{h}h {mm}m'],
  error: ['503s', 'timeouts', 'a spike in errors', 'connection resets', 'OOM kills', 'disk pressure', 'stale reads', 'packet loss', 'a deadlock', 'p99 latency', 'high CPU', 'certificate errors', 'failed health checks', 'retries', 'lag'],
  it: ['the rollback', 'the deploy', 'the fix', 'the migration', 'the pod', 'the node', 'the job', 'the queue', 'the cache', 'the primary', 'the replica', 'the flag', 'the config change', 'the certificate', 'the alert', 'the {svc}', '{tool}', 'the build', 'the dashboard', 'a backup', 'the runbook', 'the {low-svc}', 'the patch', 'a hotfix', 'the ticket', 'PR #{n}', 'the graph', 'the postmortem', 'the change'],
  where: ['in #incidents', 'in the channel', 'on the bridge', 'on the call', 'in {place}', 'in production', 'in staging', 'on {host}', 'in the war room', 'on {tool}', 'in the {tool} dashboard', 'over the phone'],
  when: ['at {time}', 'at {time}', 'around {time}', 'on {date}', 'in {month}', 'the next morning', 'that night', 'after {duration}', 'within {duration}', 'earlier', 'again', 'later', 'immediately', 'overnight', 'by then', 'at first'],
  did: words('restarted reverted rolled-back deployed merged approved reviewed paged acknowledged escalated noticed found fixed disabled enabled drained scaled rebooted checked confirmed suspected investigated opened closed ran triggered posted reported tried stopped cancelled updated rotated deleted restored patched bumped cordoned failed-over muted'),
  does: words('restarts reverts deploys merges approves reviews pages acks notices finds fixes disables checks confirms suspects investigates opens closes runs posts reports tries stops updates joins asks'),
  doing: words('restarting reverting deploying merging approving reviewing checking investigating draining rebooting patching looking-at debugging rolling-back taking-over monitoring'),
  said: words('said asked replied explained suggested thought remembered noted pointed-out mentioned wondered believed proposed agreed confirmed told-us realised admitted answered'),
  act: ['{did} {it}', '{did} {it}', '{did} {it} {when}', 'joined {where}', 'joined the call', 'took over as {role}', 'was paged', 'was on call', 'was paged {when}', 'went to bed', 'could not log in to {tool}', 'did not see the page', 'had the only access to {it}', 'was on leave', 'had left the company', 'forgot to silence {it}', 'ran `kubectl delete` on {host}', 'noticed {error} {where}', 'saw {error}', 'found {error} in {it}', 'and the {role} {did} {it}', 'called the vendor', 'began to investigate', 'handed over to {p}', 'asked {p} for help', 'and {p} {did} {it}', 'wrote the query', 'is the only person who knows {it}', 'will own the follow-up', 'has been looking at {it}', 'did not respond', 'started a bridge', 'opened a ticket with {company}', 'thinks that {it} is the cause', 'pushed a commit to {host}', 'typed the wrong region', 'made the call to fail over to {place}'],
  ran: ['crashed', 'was evicted', 'was redeployed', 'returned {error}', 'returned 50{h}', 'ran out of [memory|file handles|connections|threads]', 'hit its quota', 'lost its [leader|quorum|lease|index]', 'stopped [scraping|consuming|responding|compiling|indexing|replicating|syncing]', 'timed out', 'was rolled back to v{n}.{h}', 'failed its health check', 'failed over', 'fell over', 'was scaled to {n} replicas', 'refused [connections|to start|the certificate|the payload]', 'dropped {n} [messages|requests|packets]', 'restarted {n} times', 'restarted {when}', 'restarted', 'rebooted', 'was throttled', 'rejected the [token|payload|certificate|schema]', 'queued {n} [jobs|messages]', 'did not [start|come up|compile|respond|converge]', 'was stuck in a crash loop', 'was stuck', 'was out of date', 'was misconfigured', 'was unreachable', 'threw {error}', 'logged {n} errors', 'filled the disk', 'consumes {n} GB', 'depends on {svc}', 'listens on port {n}', 'exposes an endpoint', 'runs on {host}', 'is written in {language}', 'was upgraded to {n}.{h}', 'has no retries', 'caches {noun}s for {duration}', 'polls {svc} every {duration}', 'reloaded its configuration', 'cannot parse {noun}s', 'compacted for {duration}', 'started {doing} {noun}s', 'has a bug', 'has no support for {noun}s', 'serves {pct} of the traffic', 'was built by {company}', 'kept [retrying|restarting|crashing|serving {error}]', 'began to [swap|throttle|crash|retry]', 'went into [read-only|safe|degraded] mode', 'went [down|read-only|unhealthy]', 'came [up|back] without its {noun}s', 'is used for {noun}s', 'is maintained by {company}', 'still held the old {noun}'],
  trigger: ['{svc} returned {error}', '{it} failed', '{tool} fired an alert', 'the alarm fired', 'customers reported {error}', 'traffic shifted to {place}', '{company} confirmed the outage', '{error} began', 'the page went unanswered', 'disk usage reached {pct}', 'latency rose to {n} ms', 'the on-call phone rang', 'memory ran out on {host}', 'everything looked fine'],
  team: ['the {role}', 'the {teamname} team', 'Team {codename}', '{teamname}', 'the {low-svc} team', 'the {codename} squad'],
  svc: ['{head} {tail}', '{head} {tail}', '{codename}', '{codename}', '{head} {head} {tail}', '{tool}', '{codename} {tail}', '{head}{tail}'],
  'low-svc': ['{lowhead}-{lowtail}', '{lowhead} {lowtail}', '{lowcode}', '{lowhead}', '{lowcode}-{lowtail}'],
  host: ['{lowcode}-{n}', 'db-{n}', '{lowhead}-{lowtail}-{n}', 'ip-10-0-{n}-{n}', '{lowcode}.internal', 'node-{n}', 'eu-west-1', 'us-east-1b', 'prod-{lowcode}'],
  ticket: ['INC-{n}', 'OPS-{n}', '#{n}', 'PM-{year}', 'JIRA-{n}', 'SEV-{h}', 'CHG{n}'],
  opener: ['Then', 'Later', 'Meanwhile,', 'After that,', 'At {time},', 'At {time}', 'On {date},', 'Once {trigger},', 'When {trigger},', 'Because {trigger},', 'Unfortunately,', 'Initially,', 'Eventually', 'Luckily,', 'By {time}', 'While {trigger},', 'According to the log,', 'In the end', 'Around {time},', 'Shortly after,', 'Within {duration},', 'Since {trigger},', 'For {duration}'],
  please: ['can you take a look?', 'please review', 'PTAL', 'any update?', 'are you around?', 'thoughts?', 'could you roll it back?', 'nice catch!', 'good point', 'thanks!', 'ping'],
  topic: ['the root cause', 'what happened', 'the timeline', 'next steps', 'the failover', 'the migration plan', 'error budgets', 'the freeze', 'access control'],
  title: words('Dr. Mr. Mrs. Ms. Prof. Dr Mr Ms Mrs Sir Judge Senator President Minister Captain Coach Professor'),
  job: ['Prime Minister', 'President', 'Foreign Minister', 'Finance Minister', 'chief executive', 'CEO', 'spokesman', 'spokeswoman', 'analyst', 'economist', 'professor', 'coach', 'captain', 'midfielder', 'striker', 'goalkeeper', 'judge', 'lawyer', 'senator', 'Sen.', 'Rep.', 'Gov.', 'mayor', 'actor', 'singer', 'author', 'director', 'General', 'Col.', 'police chief', 'dealer', 'researcher', 'bishop', 'Pope', 'Queen', 'Prince', 'defence minister', 'opposition leader', 'former president', 'defending champion', 'top seed', 'left-hander', 'engineer', 'founder', 'co-founder', 'chairman', 'vice president', 'secretary-general'],
  nation: words('American British German French Spanish Italian Dutch Swedish Australian Canadian Russian Chinese Japanese Indian Pakistani Israeli Iraqi Turkish Greek Polish Czech Brazilian Argentine Kenyan Nigerian Irish Scottish English Welsh Danish Norwegian Swiss Austrian Belgian Croatian Serbian Bosnian Cuban Mexican'),
  sport: words('soccer tennis cricket golf rugby baseball basketball boxing athletics cycling swimming hockey skiing chess'),
  score: ['6-4 6-3', '7-6 (7-4) 6-2', '2-1', '3-0', '101-97', '1-0', '4-6 6-1 6-3', '{n} runs', '{n}.{n} seconds'],
  thing: ['a report', 'the committee', 'the agreement', 'a deal', 'talks', 'the election', 'the match', 'a statement', 'the book', 'the film', 'the album', 'the budget', 'the bill', 'the ceasefire', 'interest rates', 'an interview', 'the paper', 'the experiment', 'the exhibition', 'the appeal'],
  named: ['{coined}', '{coined}', '{coined}', '{codename}', '{app}', '{tool}'],
  teamname: [], language: [], role: [], tool: [], company: [], place: [], eponym: [], codename: [], head: [], tail: [], lowhead: [], lowtail: [], lowcode: [], sysnoun: [],
  heading: lines(`
Summary
Impact
Timeline
Root Cause
Root Cause Analysis
Contributing Factors
Lessons Learned
What Went Well
What Went Wrong
Where We Got Lucky
Action Items
Follow-up Actions
Detection
Resolution
Background
Key Events
Trigger
Next Steps
Customer Impact
Executive Summary
Mitigation and Recovery
Supporting Information
Time To Repair
Open Questions
Glossary
`),
};
