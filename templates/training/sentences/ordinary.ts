import { lines } from '../words.js';

/** Any words at all, written with capitals as sentences, headings and lists write them: nobody is named. */
export const ORDINARY = lines(`
{Noun} {noun} was {adj}.
{Noun} was {adj} {when}.
{Adj} {noun} caused {error}.
{Adj} {noun} and {adj} {noun} were seen {when}.
{Adv}, the {noun} was {adj}.
{Adv} {trigger}.
{Verb} the {noun} {when}.
{Verb} and {verb} the {adj} {noun}.
{Verb} {adj} {noun}s.
{Verb} {it}.
{Noun}s were {adj}.
The {Noun} {Noun} was {adj}.
The {Adj} {Noun} {sysnoun} was {did}.
We {Verb} {Adj} when {it} is {adj}.
In {Noun} and {Noun} {trigger}.
{Noun}, {noun} and {noun} were {adj}.
{Noun}: {trigger}
{Noun}: {Adj}
{Noun}: {noun}
{Adj}: {trigger}
{Noun} {Noun}: {Adj}
{Noun} - {trigger}
- {Noun}
- {Noun} {noun}
- {Adj} {Noun}
- {Verb} {noun}
- {Verb} the {noun} {when}
- {Noun}: {verb} the {noun}
* {Adj} {noun}
| {Noun} | {Noun} |
| {Noun} | {Adj} {noun} | {n} |
| {Noun} {Noun} | {Verb} the {noun} | {date} |
| {Adj} {Noun} | {Adj} {Noun} |
# {Noun}
# {Noun} {Noun}
# {Adj} {Noun}
## {Adj} {Noun} {Noun}
## {Verb} {Noun}
### {Noun} and {Noun}
# {Noun} {noun} {noun}
# How {Noun} {Verb}s
# {Noun} of {Noun}
# {Foreign}
# {Foreign} {Foreign}
{Foreign}
{Foreign} {foreign} {foreign}.
{Foreign} {foreign} {Foreign} {foreign} {Foreign}.
Die {Foreign} ist {foreign}.
{Noun}
{Noun} {Noun}
{Noun} {Noun} {Noun}
{Adj} {Noun}
{Verb} {Noun}
{Verb} {Noun} {Noun}
{Noun} ({Noun})
"{Noun}" was {adj}.
"{Adj} {Noun}" means {noun}.
Set {Noun} to {Adj}.
Click {Verb}, then {Verb}.
Open {Noun} > {Noun} > {Noun}.
Press {Noun} and {Noun}.
The field {Noun} was {adj}.
The button {Verb} {Noun} did nothing.
The {noun} ({Noun}) was {adj}.
{NOUN} {NOUN} {NOUN}
{NOUN}: {NOUN}
The {NOUN} was {adj}.
{Wn} {noun} was {adj}.
{Wn} {noun}s were {did}.
{Wn} {adj} {noun}s.
{Wn} the {noun}.
{Wn} the {noun} {when}.
{Wn} {Noun}
{Wn} {Noun} {Noun}
# {Wn} {Noun}
# {Wn} {Noun} Failure
The {Wn} {Noun} was {adj}.
The {Wn} {sysnoun} was {did}.
{Wn}: {n}
{Wn} = {n}
- {Wn} {noun}
| {Wn} | {n} |
We {wn} the {noun}.
A {wn} {noun} was {adj}.
It [will|may|can] {wn} again.
{misc} and {misc} [are|were] [hosts|releases|clusters|rooms|code names].
{misc} was {did} {when}.
The {misc} {sysnoun} was {did}.
Release {misc} was {did}.
| {misc} | {misc} |
| {misc} | {n} | {Adj} |
- {misc}
- {misc}: {trigger}
{misc} {n}
{misc}, {misc} and {misc}
{misc} [is|was] {adj}.
Nodes: {misc}, {misc}, {misc}
{place} and {place} [saw|had|reported|recovered from] {error}; {place} did not.
{place}, {place} and {place} were [affected|slow|spared].
{place} [recovered|failed|reported|lost power|went dark] first, then {place}.
{place} [is|was] {adj}.
[From|In|To|Near|Outside] {place} {trigger}.
{company} [joined|called|agreed|was asleep|was paged|did not answer].
{tool} and {tool} builds were {adj}.
{tool} or {tool} [is|was] {adj}.
{tool} [joined|noticed|saw|said|found|thinks|waited|gave up|woke up|went to sleep].
{codename} and {codename} [were {did}|failed|joined the cluster].
{codename} [joined|noticed|saw|said|found|waited|gave up|woke up] too late.
[Hurricane|Storm|Tropical Storm|Typhoon|Cyclone] {gn} {trigger}.
[Five Whys|Six Hats|Lean Coffee|Happy Path|Dry Run|Cold Start|Split Brain|Thundering Herd|Dead Letter|Leap Second|Blue Green|Hot Fix|Stale Read|Cache Miss|Clock Skew]
## [Five Whys|Six Hats|Happy Path|Dry Run|Cold Start|Split Brain|Thundering Herd|Dead Letter Queue|Leap Second|Cache Miss|Clock Skew]
Severity: [Major|Minor|Critical|High|Low|Medium|Trivial|Blocker]
Priority: [Major|Minor|Critical|High|Low|Medium]
Type: [Incident|Problem|Change|Outage|Degradation]
State: [Monitoring|Identified|Resolved|Investigating|Mitigated]
Detected by {Adj} {Noun} {when}.
Monitored by {Noun} {Noun}.
Written in {tool} by the {role}.
Caused by {Adj} {Noun}.
Our bot {gn} [posts|posted|pings|keeps] the {noun}.
The [bot|robot|assistant|printer|server|hamster|office dog] is called {gn}.
Bureau of {Noun} data was {adj}.
Department of {Noun}
Ministry of {Noun}
Version {n} of {codename} was {did}.
{codename} {n}.{h} was {did}.
{company} & {company}
{fn} & {fn} was {adj}.
| {time} | {Noun} {did} {when} |
| {time} | {Noun} {did} to {it} |
| {time} | {Adj} {noun} {did} |
| {time} | {Adj} {noun} was {did} {when} |
| {time} | {Verb} {noun} to {verb} {it} |
| {time} | {Noun} {noun} {adj} |
| {time} | [Rolled|Tuned|Rebuilt|Resynced|Unpaused|Backfilled|Redeployed|Merged|Cleared|Upscaled|Reprovisioned|Hotfixed|Requeued] {it} |
| {date} {time} | {Noun} {did} {it} |
| {date} {time} | {Adj} {noun} has been {did} |
- {time} {Noun} {did} {it}
- {time} [Rolled out|Tuned|Rebuilt|Unpaused|Redeployed|Merged|Cleared|Triggered|Notified|Posted|Identified|Confirmed] {it}
- {time} - {Adj} {noun} {did}
- {date} {time}: {Noun} {noun} {did} {it}
- {date} {time} {NOUN} {Noun} {did}
{time} {Noun} {did} {it}
{time} {Adj} {noun} {did}
{time}: {Verb} {noun}
- {Noun} between {noun} and {noun}
- {Noun} and {noun} are {adj}
- {Noun} to {verb} {it}
- {Adj}: {noun}
- {Noun} {Noun}⏎- {Noun}⏎- {Adj} {Noun}
1. {Noun} and {noun} {noun}: {verb} it
{Noun} {h} {Noun} was {did}
P{h} {noun} {did}
Phase {h}: {Verb} the {noun}
Step {h}⏎{Verb} the {noun}
{app} was [down|unhealthy|evicted|upgraded|not ready|rate limited] {when}.
{app} [crashed|restarted|failed|timed out|is configured to {verb}|was configured not to {verb}|monitors {noun}s|scans {it}|sends {noun}s to {tool}].
{app} and {app} were {did} {when}.
The {app} {sysnoun} was {did}.
- {app}
- {app} {sysnoun} {did}
- {app} [monitors|scans|checks] {it}
- Implement {app} for {noun} {noun}
- Upgrade {app} to {n}
- Move from {tool} to {app}
{app}: {trigger}
| {time} | {app} {did} {it} |
| {app} | {n} |
{app} → {app}
[from|to|via|behind|in] {app} [to|from|and] {app}
We {did} {app} {when}.
{app}'s {noun} was {adj}.
## {app}
# {app} Upgrade
{it} ({adj})
[AB, CD|JK, LM, NO|TS|HR, IT, QA]
- [AB|JK|LM|TS|MK]
Attendees: [AB, CD|JK, LM, NO]
{NOUN} {noun} {did}
Hope [this|that|it] helps.
Hope [this|that|it|someone|you|to hear|to see] {verb} {it}.
Hope you can help me.
Bear with me.
Bear in mind that {trigger}.
Frank [talk|words|discussion] about {it}.
Grace is {adj}.
Faith in {tool} was {adj}.
Joy was short.
{Wn} [this|that|it|these|those|them|everything|all] {noun}s.
{Wn} [is|was] not a {noun}.
{Wn} of the {noun} was {adj}.
{month} was [calm|quiet|busy|fine], and so was {month}.
[May|June|April|August] was [calm|quiet|busy|bad|like that].
In {month}, {month} and {month} {trigger}.
{place} and {place} [saw|had|got|noticed|felt] nothing.
By {fn}'s law {trigger}.
{eponym} says that {trigger}.
By {eponym} {trigger}.
Monte Carlo [runs|simulations] were {adj}.
I am [using|trying|developing] {app} [with|for|on] {tool}.
I'm using {tool} and {tool} to {verb} {noun}s.
Would {app} be able to {verb} {it}?
{Noun}s and {Noun}s in {tool}
and apply different {Noun}s to the {noun}
Tried {it} and {it}.
This is what I want to do with {app}:
My problem is that when I {verb} a {noun} ({NOUN}, {Noun}, or any {noun}), {trigger}.
Errno::{NOUN} in {Noun}Controller #{verb}
when I click on the {Noun} the {Noun} {Noun} {trigger}
Cyclone {gn} will {verb} {place}.
{nation} languages are {adj}.
{Ving} {it} {did} the {noun}.
{Ving} from {tool} {n} to {n} [failed|took {duration}|was {adj}].
{Ving} the {noun} [failed|helped|took {duration}|was {adj}].
- {Ving} the {noun}
- {Ving} from {tool} to {tool}
| {time} | {Ving} {it} |
| {time} | {Noun} [rolled over|ran out|went away|came back|filled up|timed out] {when} |
| {time} | {Noun} [rolled over|ran out|went away|came back] and {noun} via {tool} |
{time} {Noun} [rolled over|ran out|went away|came back|filled up]
- {time} {Noun} [rolled over|ran out|went away|came back|filled up]
{Noun}. {Noun} {noun} {adj}
{Noun}: a {noun} {did} {it}
{Adj} {noun}s (or, {noun} {noun})
# {date}, {Adj} {noun}
# {date} {Noun} {noun}
Mark {noun}s and {noun}s [with|as|by] {adj} {noun}s
Mark {noun}s [with|as|by] {adj} {noun}s.
Mark {adj} {noun}s [with|as] {noun}.
- Mark {noun}s as {adj}
- Mark {noun}s of one kind with the same {noun}
Bill {noun}s [by|for|with] {noun}.
- Page {role}s sooner
Chase {noun}s [with|for] {noun}.
Rob no {noun} of its {noun}.
Drop {adj} {noun}s and {noun}s.
{Verb} {noun}s and {noun}s of one kind [with|by|for] {noun}
- {Verb} {noun}s and {noun}s [with|by|for] the same {noun} of {noun}
- {Verb} to {verb} the {low-svc} while a {noun} is missing
{Noun} left in the {adj} {noun}.
{Noun} from the {noun} was {adj}.
{Noun} [came|went|ran|left|took|made|gave|fell|rose|sat|stood] {adv}.
{Noun} [came|went|ran|left|took|made|gave|fell|rose|sat|stood] in the {noun}.
{Count} {noun}s of {adj} {noun}s.
{Count} {noun}s [were|had|went|came|took|left] {adj}.
{Verb} from {noun}
{Verb} or {verb}s a {noun}, or changes its {noun}; for {noun}s.
{Noun} is closed: {n} things are left.
{Noun}: {verb}s {noun}s and {noun}s
`);
