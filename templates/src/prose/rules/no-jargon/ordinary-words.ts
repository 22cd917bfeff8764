import { wordSet } from '../../word-set.js';

/** Ordinary words of three to six letters: in capitals they are said loudly, and stand for nothing but themselves. */
export const ORDINARY_WORDS = wordSet(`
able abort about above accept access across action active actual add added adding adds advice after again age agenda ago agreed
ahead air alarm alert alerts all allow allows almost alone along also always among amount and annex answer any anyone appear append
apply april are area areas around array arrays art ask asked asking assert assign assume attach attack audio august avoid aware
away aye baby back bad band bank bar base based basic basis batch bean became become bed been before began begin begins behind
being below best beta better beyond big bigger binary bind binder bit black blank block blog blue board body bonus book books boot
border born both bottom bout box boy branch break breaks brief bring broken buffer bug build builds built burst busy but button buy
bye bytes cache call called calls came camera camp can cancel cannot cant car card care carry cart case cases cash catch caught
cause caused causes cease cell cells chance change char chart check checks chief child choice choose chosen circle city claim
claims class clause clean clear clerk click client clone close closed code codes coding color colors column com come comes coming
commit common cookie cool copy core cost could count couple course court crash crazy create cross custom cut cute cycle daily dance
danger dark data date dates day days dead deal death debt debug decide define delay delete demo denial denied deny deploy design
detach detail detect dev device dialog did die digest digits dinner direct disk docs does doing domain done dont door double down
dozen draft drag drain draw dream dreams drift drink drive driver drop due dump during each early easier easily east easy edge edit
editor effect effort eight eighth either eleven else email emails empty enable end ended ends energy engine enjoy enough ensure
enter entire entity entry equal erase error errors even event events ever every exact except exist exists exit expect expire extend
extra eye face faces facing fact factor fail failed fails fake fall false family fans far fare fast faster fatal fee feel fetch few
field fields fifth fifty fight figure file files fill filled filter final find fine finish fire fired first fit five fix fixed flag
flow flush focus folder follow food footer for forbid force forced forget form format former forms forty forum found four fourth
frame free freeze friday friend from front frozen full fully fun funny future game games gave get gets gift girl girls git give
given gives giving global goal goes going gone good goods google got grant graph grave great grep group groups guard guess guide
guy guys had hair half halt hand handle happen happy hard has hash hate have having head header heal health hear heard heart heavy
height held hello help helps hence her here hidden hide high higher highly him his hit hold home hook hooray hope host hotel hour
hours house how hub huge human hung ice idea ideas idle ignore image images impact import inbox indeed index inert info inline
input insert inside into issue issues item items its itself java job join joined joke july june jury just keep kept key keys kids
kill killed kind king knew know known knows label labels lack land lane large larger last late later latest laugh launch law layer
layout lead leads learn least leave left legacy length less let letter level levels life light like liked likely limit limits line
lines link linked links list listed listen lists little live lives living load loaded loads loan local lock locked log logged logic
login logs long longer look looked looks loop loops lord lose loss lost lot lots love lovely low lower luck lunch mad made magic
mail main major make makes making man manage manual many map march mark market mass master match matrix matter may maybe mean means
meant media meet member memory menu merge merged met method midday middle might mind mine minor minute miss missed mixed mode model
models modern modify module moment mon monday money month months more most mother mount mouse move movie movies moving much music
must mute muted myself name named names native nature near nearly need needed needs never new newer news next nice night ninety
ninth nobody node nodes none noon nor normal north not note noted notes notice notify now null number object occur occurs off offer
offers office often okay old older once one ones online only onto open opened opens option order org other others ouch our out
outage output over own owner page paged pages paging pairs panel panic paper parent parse part parts party pass passed past patch
path paths pause pay peace peak people per period permit person phase phone photo pick picked piece pinned pixel place placed plain
plan plans play played player please plot plugin point points police policy pool poor popup port ports post posted power prefer
press pretty price prince print prints prior proper prove proxy prune public pull purge push put queen query queue queued quick
quite quot quota quotes race rain raised ran random range rate rather reach read reader ready real really reason rebase reboot
recent record red refer refuse region reject relief reload remain remote remove rename render rent reopen repair replay reply
report rerun reset resize rest result resume retry return revert review revoke right rights risk role roles roll rolled room root
rotate round route routes row rows rule rules run runs safe said sale salt same sample save saved saving saw say saying says scan
schema school scope score scored screen script scroll sea sealed search season seat second secret see seeing seek seem seemed seems
seen select self sell send sense sent series serve server set sets setup seven sever severe share shared she sheet shell ship shop
short shot should show showed shown shows side sign silent simple simply since single site sites six sixth sixty size skills skin
skip slack sleep slow small smile social socket sold solve solved some song soon sorry sort sorted sound sounds source south space
spare speak speed spend spent spike spill split spot spring stack staff stale start starts state stated states static status stay
step steps sticky still stock stolen stop stops store stored stores storm story stream street strict string strong stuck studio
study stuff stupid style styles submit such summer sun sunday super sure swap swear sweet switch syntax system tab table tables
tabs tag tags take taken takes taking talk target task tasks tax team teams tell tells ten tenth term terms test tested tests text
than thank thanks that thats the their them then theory there these they thing things think third thirty this those though thread
three throw throws thus ticket till time timed timer times tired title today toggle token told too took tool tools top total touch
town trace track trade train travel tree trial tried trip truck true try trying turn turned turns tweet twelve twenty twice two
type types unable under undo unique unit unless unsafe unset until update upload upon upper urgent usage use used useful user users
uses using usual valid value values van vector vendor verify versus very via video videos view views visit visual vital voice void
vote wage wait wake want wanted wants warm was watch water way ways wear web week weekly weeks weight weird well went were west
what when where which while white who whole whose why wide width will win window wipe wish wit with within woman women won wonder
word words work worked works world worry worse worst worth would wrap write wrong wrote year yearly years yes yet yield you young
your yours zero
`);
