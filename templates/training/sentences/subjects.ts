import { lines } from '../words.js';

/** Nobody is named: what is done, or what stands beside the name, is said of software, places, languages, feasts and money alone. */
export const SUBJECTS = lines(`
{named} {ran}.
{named} {ran}.
{named} {ran} {when}.
{named} {ran} {when}.
{opener} {named} {ran}.
{opener} {named} {ran}, and {named} {ran}.
{named} {ran}, because {named} {ran}.
{named} {ran}; {named} {ran}.
{named} {ran} until {named} {ran}.
{named} {ran} before {named} {ran}.
{named} {ran} while {named} {ran}.
{named} and {named} {ran}.
{named} and {named} {ran} {when}.
{named}, {named} and {named} {ran}.
Both {named} and {named} {ran}.
Neither {named} nor {named} {ran}.
When {named} {ran}, {trigger}.
After {named} {ran}, {trigger}.
{trigger}, so {named} {ran}.
{trigger} and {named} {ran}.
- {named} {ran}
- {time} {named} {ran}
- {time}: {named} {ran} again
| {time} | {named} {ran} |
| {time} | {named} {ran} and {named} {ran} |
{time} {named} {ran}
[{clock}] {named} {ran}
{named}, the [old|new|second|internal] {sysnoun}, {ran}.
{named}, [our|the] {adj} {sysnoun}, {ran}.
{named}, which {ran}, is [run|hosted] by {company}.
{named}, a {sysnoun} for {noun}s, {ran}.
The {sysnoun} {named} {ran}.
{sysnoun} {named} {ran}.
{sysnoun}s {named} and {named} {ran}.
The {sysnoun}s {named}, {named} and {named} {ran}.
The {sysnoun} "{named}" {ran}.
The {sysnoun} “{named}” {ran}.
The {sysnoun} called {named} {ran}.
The {named} {sysnoun} {ran}.
{adj} {named} {sysnoun}s {ran}.
{role}s could not [log in to|connect to|query|see] {named}.
[Workers|Clients|Consumers|Jobs|Pods|Services|Apps|Callers] could not [talk to|connect to|resolve|read from|write to] {named}.
[Workers|Clients|Consumers|Jobs|Pods|Services|Apps] [talk to|read from|write to|depend on|poll] {named}.
[We|They] [upgraded|downgraded|reinstalled|recompiled|patched|uninstalled|containerised|redeployed|reindexed] {named}.
[We|They] [upgraded|downgraded|reinstalled|redeployed] {named} from {n}.{h} to {n}.{h}.
[We|They] [moved|migrated|switched] from {named} to {named}.
[We|They] [run|host|use|installed|configured|removed] {named} [on|in|with|behind] {named}.
{named} {n}.{h} {ran}.
{named} v{n} {ran}.
{named}'s [API|endpoint|changelog|schema|replicas|logs|memory|heap|exporter|pods|configuration|cache] [was|were|is|are] {adj}.
[Logs|Metrics|Traces|Events|Alerts] from {named} [were|are] {adj}.
The {named} {noun} {ran}.
{named}: {ran}
{language} and {language} [clients|builds|workers|jobs|services] {ran}.
{language}, {language} and {language} [are|were] [spared|supported|slow|untouched|next]; {language} is not.
{language}, {language} and {language} {ran}.
{language} {n}.{h} {ran}.
{language} [is|was] [spared|supported|slower|untouched|next].
Only the {language} [client|code|service|bindings|worker] {ran}.
The {language} [client|code|service|bindings|worker|compiler|runtime|build] {ran}.
It is written in {language}, {language} or {language}.
[From|In|For|With] {language} and {language} {trigger}.
{language} or {language} [will|would] do.
| {language} | {n}.{h} | {adj} |
{place} [went dark|was unreachable|was back {when}|was offline|had no network|had no power|lost its uplink|was next|came back {when}].
{place} [went dark|was unreachable|was offline|had no network|lost its uplink], {place} [was not|came back|stayed up].
{place} and {place} [went dark|were unreachable|had no network|came back {when}].
{place}, [the city and the region|a region of its own|our second site], [went dark|was unreachable|had no network].
[All of|Half of|Most of] {place} [went dark|was unreachable|had no network].
[Shops|Stores|Passengers|Trains|Ferries|Parcels|Phones|Users] in {place} [and {place}|] [had no network|were late|saw {error}|were spared].
[Shops|Stores|Trains|Ferries|Parcels|Phones] [from|to|near] {place} [were late|were lost|were spared].
[Port|New|Fort|El|Los|Las|West|East|North|South|Upper|Lower|Great|Little|Mount|Lake|San|Santa|St.] {gn} [went dark|was unreachable|had no network|was spared].
[Trains|Ferries|Parcels|Trucks|Packets] [left|reached|never reached|missed] [Port|New|Fort|Los|West|East|North|South|Mount|Lake|San|Santa|St.] {gn} [before {time}|too late|{when}].
The [city|port|airport|town|state|region|province|county|island] of {gn} [went dark|was unreachable|had no network].
[North|South|East|West] of {place} {trigger}.
[North|South] and [East|West] {place} [went dark|were unreachable].
Between {place} and {place} {trigger}.
[During|Before|After|Since|Around|Over|Until] {holiday} {trigger}.
{holiday} [traffic|peak|freeze|sale|rota] [was|is] {adj}.
{holiday} [fell|falls] on a {day}.
{holiday} and {holiday} are [busy|quiet].
{currency} and {currency} [prices|totals|accounts|invoices|rates] were {adj}.
{currency}, {currency} and {currency} [prices|totals|accounts|invoices|rates] were {adj}.
Prices in {currency} or {currency} were {adj}.
| {currency} | {n} |
{Wn} {noun}s [do|did|can|will|must|should|may] not {verb}.
{Wn} {noun}s [are|were|have been|had been] {adj}.
{Wn} {noun}s and {adj} {noun}s were {adj}.
{Wn} {noun}s {verb} the {noun}; {trigger}.
{Wn} {noun}s {verb} {it}.
{Wn} {adj} {noun}s {verb}.
{Wn} [and|or] {adj} {noun}s were {adj}.
[Patience|Prudence|Mercy|Charity|Harmony|Joy|Faith|Grace] is not [enough|a cure|an answer|in the budget].
[Patience|Prudence|Mercy|Charity|Harmony|Joy|Faith|Grace] [is|was] no [substitute|excuse|remedy] for {noun}s.
A {fn} [distance|metric|sketch|window|number|curve|cipher|code|test|score|norm|kernel|matrix|clock|machine|bound|limit|loop] of {n} was {adj}.
A {fn} [distance|metric|sketch|window|number|curve|cipher|code|test|score|norm|kernel|matrix|clock|machine|bound|loop] was {adj}.
A {fn} [distance|metric|sketch|window|number|curve|code|test|score|norm|matrix] would {verb}.
The {fn} [metric|sketch|window|number|curve|code|score|norm|matrix|limit|bound] [explains|shows|hides] the {noun}.
`);
