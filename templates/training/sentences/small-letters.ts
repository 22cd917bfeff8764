import { lines } from '../words.js';

/** People in the quick writing of chat and notes: small letters, rare names, nicks, arrows. */
export const SMALL_LETTERS = lines(`
{low} found [the cause|the culprit|a typo|something]
haha {low} [was right|broke it again|saw that coming]
hey {low}, [you there|got a minute|can you join]?
hi {low}, {please}
hi {low}
hey {low}
ok {low} is on it
ok, {low} has the [pager|keys|phone]
nice one {low}
nice catch {low}
good morning {low}, {please}
morning {low}
sorry {low}, wrong channel
yes {low}, go ahead
no {low}, wait
same as {low}
+1 {low}
agree with {low}
{low} please {does} {it}
{low} pls check {it}
can {low} {does} {it}?
where is {low}?
is {low} [here|around|back|awake]?
{low} is [asleep|afk|on a train|back|driving|in a meeting]
{low} {did} {it} and went afk
{low} has {did} {it}
{low} just {did} {it}
{low} already {did} {it}
{low} wrote the [script|test|query|cron entry]
waiting for {low}
cc {low}
fyi {low}
paging {low}
let's ask {low}
{low} or {low}, {please}
{low}, {low} and {low} are {doing} {it}
{low} [{clock}]: {trigger}
{low} [{clock}]⏎{please}
{low} {h}:{mm} {am}⏎{please}
{low} {h}:{mm} {am}⏎{trigger}
[{clock}] {low} {did} {it}
[{clock}] {low} joined
{clock} {low}: {please}
- {clock} {p} -> {trigger}
- {clock} {p} → {trigger}
* {clock} {p} -> {does} {it}
- {clock} {p} > {p}: {please}
{clock} {p} -> {p}: {please}
In {p}'s [inbox|spam folder|drawer|calendar|home folder] was {it}.
The [key|note|page|token] was in {p}'s [inbox|spam folder|drawer|calendar|home folder].
The [key|note|page|token] lay [on|under|in] {p}'s [desk|keyboard|bag|car].
From {time} to {time} {p}, then {p}, [had the pager|ran the bridge|kept notes].
First {p}, then {p}, and at last {p} [had the pager|ran the bridge|kept notes].
{p}, then {p}, then {p} [had the pager|ran the bridge|kept notes].
{p} and later {p} [had the pager|ran the bridge|kept notes].
{p} lives in {place} and {p} in {place}.
{p} [typed|pressed|remembered|overslept|apologised|laughed|shrugged|drove to {place}|boarded a train|made coffee|phoned home].
{opener} {p} [typed|pressed Enter|remembered|overslept|apologised|drove to {place}|boarded a train].
{coinedname} [typed|remembered|overslept|apologised|said|asked|wrote|thought|told us] that {trigger}.
{coinedname} [took over|went home|was on call|was asleep|joined the call|drove to {place}|had the pager].
{coinedname} → {p}: {please}
{coinedname} and {p} [took over|went home|joined the call|were paged].
{p}, {coinedname} and {p} [took over|went home|joined the call|were paged].
{coinedname} {coinedname} [took over|went home|was on call|was asleep|joined the call|drove to {place}|{did} {it}].
We asked {coinedname} to {does} {it}.
{it} was {did} by {coinedname} {coinedname}.
Thanks to {coinedname}, {it} was {did}.
{wordname} {did} {it} while {p} {act}.
{wordname} {did} {it} and {wordname} {did} {it}.
{p} and {wordname} {did} {it} by hand.
{wordname} and {wordname} {act}.
The [call|note|mail|answer|warning] from {wordname} [came|arrived] [early|late|at {time}].
{opener} {wordname} and {p} {act}.
{it} was {did} by {wordname} and {p}.
{date} {clock} {p} {did} {it}
| {date} {clock} | {p} {did} {it} of {date} |
| {date} {clock} | {coinedname} {did} {it} |
{wordname} is [a|the|our|an experienced] {role}.
{wordname} is [not on call|off duty|on leave|new|our {role}|away|back|here] {when}.
{wordname} had [no|the] [pager|phone|laptop|key|access] with [her|him|them].
{wordname} {did} {it} by hand.
{wordname} {does} {it} by hand.
{wordname} and {wordname} {does} {it}.
{p}, our [database|network|system|cluster|release] [administrator|engineer|manager|operator], {act}.
{p}, the [service|host|queue|data] [owner|admin|operator], {act}.
{p}, the [owner|author|chair|host] of the [service|review|meeting|call], {act}.
[Rota|Shift|Order|Turns]: {p} → {p} → {p}.
[Rota|Shift|Order|Turns]: {p}, then {p}
* {coinedname}: {did} {it}
{coinedname}'s [laptop|shift|first week|phone|idea] [was|had been] {adj}.
hey {coinedlow}, {please}
{coinedlow} {did} {it}
thanks {coinedlow}!
asked {coinedlow} about {topic}
{clock} {coinedlow}: {please}
{kubelow} [is|was] down again
{kubelow} [is|was] [slow|broken|full]
hey, {kubelow} is down
restarted {kubelow}
{kubelow} and {kubelow} are back
check {kubelow}
{kubelow}: {trigger}
lol {kubelow} again
can somebody check {kubelow}?
ok {kubelow} is green
`);
