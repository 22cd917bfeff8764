import { wordSet } from '../../word-set.js';

/** Names that are also ordinary words. Never a name in small letters, and with a capital only where the sentence shows a person. */
export const NAME_WORDS = wordSet(`
abbey per guy blessing orlando santiago sofia jan mercedes cassandra ability able ace ada added agent alert alma alpha amber an andre
angel apple april archer art ash aspen aster august aurora austin autumn avery bach back baker ball bank banks bar bard barn base bash
basil bass baton baxter bay beach beacon bean bear beck bell berry best beta better bill bird bishop black blade blake blank block bloom
blue bo board bob bolt bond book booker booth boss bow box boxer brad branch brand bray bridge bridges bright brook brooks brown buck
bud buddy build bull burn burns bush butler button can candy card care carol carpenter carter case cash cast castle cat chad chain
chamberlain chance chandler change charge charity charlotte chase check chef cherry chip church clay clean clear clerk cliff close cloud
coach code cole colt cook cool cooper copper coral core corn cost cotton counts court cox craft crane crash cream crisp cross crow crown
cruz crystal cue curry curtis cut dale daisy dan dane dash data dawn day days dean deal dear decker dee deep delta dev diamond dick dim
dire dix do dock dodge don door dot dove down drake draw drew drive driver drop duck duke dust dusk dutch dyer early earl east easter
echo eden edge ember en end english era ernest error eve even ever ewing fair faith fall falls farmer fast fate father fawn fay fell
fern few field fields fin finch fine fire first fish fisher fix flag flash fleet flint flood flora flower fog ford forest fork fort
foster fox frame france francis frank free freeman french friend frost fuller game garden gardener gates gem gene general genesis gill
gin given glad glass glen glover go god gold golden good goose grace grand grant grass grave graves gray great green grey ground grove
guest guide hack hale hall ham hand handy happy harbor hard hardy harmony harp hart harvest hat haven hawk hay hazel head heard heart
heath help henna hero high hill hills hit ho hogan holder holiday holly holmes home honor honour hood hook hooper hope horn house hunt
hunter in ink inn ion iris iron israel issue ivory ivy jack jade jag jam jasper java jay jean jet jewel jo job jolly jordan joy jude
judge jules july june just justice kane keen kelvin kent key keys khan kid kim kind king kings kit kite knight lace lad lake lamb lance
land lane large lark law laws lead leader leaf league lean lee legend lemon let levi li liberty light lily lime lin link lion list
little load lock locke lodge london long lord lore lot love low lowe lowell loyal luck luna lynx ma mac mace madison mai main major mall
mallory man mann march mark marks marina marine mars marsh marshall mart mason mass master mat mate matt max may mayor mead meadow means
mercer mercury mercy merit merry mervin mi mile miles mill miller mills milo min mine mint miss mist mo moon moor moore morn moses moss
mount mountain mouse munch my myles nash nat neat ned nest new newell newton nice nick night noble noel noon north note nova oak oakley
ocean olive on opal or order orion otter own owl pace pacific page pages paige paint palmer pan park parker parks pascal pat patch
patience peace peak pearl pell penn penny pepper perry pi pierce pike pine pink piper pitt place plant plum point pole pond pool poole
poor pop pope porter post potter pound powell power powers prairie pratt presley price pride prince prior promise prosper pryor pull
purple quest quick quill quinn rain rains ram rand randy range raven ray reader reagan rebel red reed reef reese reeves regal regan rex
rey rhodes rice rich rick ridge right ring rio rip ripley rise river rivers road rob robin rock rocky rod rogue roman rook root roots
rosa rose rosen ross row rowan roy royal ruby rudder rue ruff rule run rung rush russet rust rusty sable sage sailor salem sally salt
sam samples sand sanders sandy santa sawyer scarlet schema script sea seal seed self sen senior serena set seth shade shadow shane sharp
shaw shell shepherd shield shine ship shore short sierra silver sim singer single sink sky skip skipper slack slate slater sloan slow
small smart smith snow so sol solo son song soon south spark sparks spear speed spencer spring springer square stack staff stage star
stark starr start state steed steel steele step sterling still stock stone storm story street strong stubbs su sue sum summer summers
sun sunday sunny sweet swift sydney tab tai tally talon tan tang target tate taylor teal temple tennis terra terry test thorn tiger till
timber to toby todd ton toni top tower trace tracer track trail trance trap tree trent trigger trinity trip troy true tu tucker turner
turn ty tyne urban val vale valley van vaughn vera vernon vic victor victory viola violet vision vista vu wade walk walker wall wallace
waller walsh want war ward ware warner warren wash water waters watt watts way weaver web webb webster week weeks weir welch well wells
west wheat wheel wheeler white whit why wick wild wilder will willow wills win wind windows wing winner winter winters wise wolf wolfe
won wood woods woody word work wren wright write xi yale yard yen york you young yu zen zion
`);

/** Months that are given names as well. */
export const MONTH_NAMES = wordSet('april may june july august march');
